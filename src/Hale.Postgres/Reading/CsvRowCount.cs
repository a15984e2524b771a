namespace Hale.Postgres.Reading;

/// <summary>Counts the records of CSV as it comes: line ends outside quotes. A quote inside quotes is written twice and so changes nothing.</summary>
internal sealed class CsvRowCount
{
    private bool _isQuoted;

    public long Rows { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAny((byte)'"', (byte)'\n') is >= 0 and var place)
        {
            if (bytes[place] == '"')
            {
                _isQuoted = !_isQuoted;
            }
            else if (!_isQuoted)
            {
                Rows++;
            }

            bytes = bytes[(place + 1)..];
        }
    }
}
