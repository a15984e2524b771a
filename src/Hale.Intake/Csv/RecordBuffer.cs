namespace Hale.Intake.Csv;

/// <summary>A window that moves over a stream: what is not consumed stays at its beginning.</summary>
internal sealed class RecordBuffer(Stream stream)
{
    private readonly byte[] _bytes = new byte[4 << 20];
    private int _start;
    private int _end;

    /// <summary>Whether the stream has ended, so that nothing follows <see cref="Rest"/>.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether nothing more fits behind <see cref="Rest"/>.</summary>
    public bool IsFull => _start == 0 && _end == _bytes.Length;

    public long Read { get; private set; }

    public ReadOnlySpan<byte> Rest => _bytes.AsSpan(_start, _end - _start);

    public void Consume(int count) => _start += count;

    /// <summary>Reads as much as fits.</summary>
    public void Fill()
    {
        Rest.CopyTo(_bytes);
        (_start, _end) = (0, _end - _start);
        while (_end < _bytes.Length && !AtEnd)
        {
            var count = stream.Read(_bytes.AsSpan(_end));
            AtEnd = count == 0;
            _end += count;
            Read += count;
        }
    }
}
