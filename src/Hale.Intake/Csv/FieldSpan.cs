using System.Text;

namespace Hale.Intake.Csv;

/// <summary>Where a field lies in its record.</summary>
/// <param name="Start">The first byte, behind an opening quote.</param>
/// <param name="Length">How many bytes, without the closing quote.</param>
/// <param name="Quoted">Whether it stands between quotes, so that two quotes in it mean one.</param>
internal readonly record struct FieldSpan(int Start, int Length, bool Quoted)
{
    public string Text(ReadOnlySpan<byte> record)
    {
        var text = Encoding.UTF8.GetString(record.Slice(Start, Length));
        return Quoted ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
