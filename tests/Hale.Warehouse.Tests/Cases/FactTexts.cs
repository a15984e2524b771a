using System.Globalization;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Facts;

namespace Hale.Tests.Cases;

/// <summary>Facts as lines of a case file.</summary>
internal static class FactTexts
{
    public static AccountRow Account(string line)
    {
        var (words, parts) = CaseTexts.Split(line);
        var row = new AccountRow(words[0]) { Source = parts.GetValueOrDefault("source", "crm"), StartedAt = Time(parts, "start"), EndedAt = Time(parts, "end") };
        return row with { KnownAt = Time(parts, "known") ?? row.KnownAt, Import = Number(parts, "import") ?? row.Import, Made = parts.ContainsKey("made") };
    }

    public static EventRow Event(string line, int index, Dictionary<string, ValueKind> kinds)
    {
        var (words, parts) = CaseTexts.Split(line);
        var row = new EventRow(words[0], words[1], CaseTexts.Time(words[2])) { Contact = parts.GetValueOrDefault("contact"), Id = Number(parts, "id") ?? index };
        return row with
        {
            KnownAt = Time(parts, "known") ?? row.KnownAt,
            EndedAt = Time(parts, "end"),
            Source = parts.GetValueOrDefault("source", row.Source),
            Properties = parts.Where(part => kinds.ContainsKey(part.Key)).ToDictionary(part => part.Key, part => CaseTexts.Cell(part.Value, kinds[part.Key])),
        };
    }

    public static ContactRow Contact(string line, Dictionary<string, ValueKind> kinds)
    {
        var (words, parts) = CaseTexts.Split(line);
        var from = words.Length > 2 ? CaseTexts.Time(words[2]) : Instant.Always.Micros;
        return new ContactRow(words[0], words[1])
        {
            ValidFrom = from,
            KnownAt = Time(parts, "known") ?? from,
            Name = parts.GetValueOrDefault("name"),
            StartedAt = Time(parts, "start"),
            EndedAt = Time(parts, "end"),
            ClosedAt = Time(parts, "closed") ?? long.MaxValue,
            Source = parts.GetValueOrDefault("source", "people"),
            Import = Number(parts, "import") ?? 1,
            Attributes = parts.Where(part => kinds.ContainsKey(part.Key)).ToDictionary(part => part.Key, part => CaseTexts.Cell(part.Value, kinds[part.Key])),
        };
    }

    public static LineageRow Lineage(string line)
    {
        var (words, parts) = CaseTexts.Split(line);
        var row = new LineageRow(words[0], words[1], words[2], CaseTexts.Time(words[3])) { Source = parts.GetValueOrDefault("source", "crm") };
        return row with { KnownAt = Time(parts, "known") ?? row.KnownAt, ClosedAt = Time(parts, "closed") ?? row.ClosedAt };
    }

    public static AttributeRow Attribute(string line)
    {
        var (words, parts) = CaseTexts.Split(line);
        var row = new AttributeRow(words[0], words[1]) { ValidFrom = CaseTexts.Time(words[2]), Source = parts.GetValueOrDefault("source", "crm") };
        return row with
        {
            KnownAt = Time(parts, "known") ?? row.ValidFrom,
            Number = Double(parts),
            Text = parts.GetValueOrDefault("text"),
            Time = Time(parts, "time"),
            Import = Number(parts, "import") ?? 1,
        };
    }

    public static SeriesRow Series(string line)
    {
        var (words, parts) = CaseTexts.Split(line);
        var row = new SeriesRow(words[0], words[1], CaseTexts.Time(words[2])) { Number = Double(parts), Text = parts.GetValueOrDefault("text") };
        return row with { KnownAt = Time(parts, "known") ?? row.KnownAt, Id = Number(parts, "id") ?? 0, Source = parts.GetValueOrDefault("source", row.Source) };
    }

    private static long? Time(Dictionary<string, string> parts, string name) => parts.TryGetValue(name, out var text) ? CaseTexts.Time(text) : null;

    private static long? Number(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var text) ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    private static double? Double(Dictionary<string, string> parts) =>
        parts.TryGetValue("number", out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
