using Hale.Intake.Csv;

namespace Hale.Intake.Tests.Csv;

internal sealed class RecordList : IRecordSink
{
    /// <summary>The fields of each readable record, joined by bars.</summary>
    public List<string> Records { get; } = [];

    public List<(long Number, string Detail)> Unreadables { get; } = [];

    public void Readable(ReadOnlySpan<byte> record, IReadOnlyList<FieldSpan> fields)
    {
        var texts = new List<string>();
        foreach (var field in fields)
        {
            texts.Add(field.Text(record));
        }

        Records.Add(string.Join('|', texts));
    }

    public void Unreadable(long number, string detail, ReadOnlySpan<byte> record) => Unreadables.Add((number, detail));
}
