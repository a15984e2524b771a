using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>Tables of values from rows.</summary>
internal static class Rows
{
    public static Value ValueOf(object value) => value switch
    {
        Value known => known,
        MissingReason reason => Value.MissingFor(reason),
        string text => Value.Of(text),
        bool truth => Value.Of(truth),
        int number => Value.Of((double)number),
        double number => Value.Of(number),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "not a value"),
    };

    /// <summary>A table of rows that all have the same metrics.</summary>
    public static ValueTable Table(IReadOnlyList<IReadOnlyDictionary<string, Value>> rows) => new(
        [.. Enumerable.Range(0, rows.Count).Select(row => $"account {row}")],
        rows[0].Keys.ToDictionary(name => name, name => Column([.. rows.Select(row => row[name])])));

    private static ValueColumn Column(Value[] values)
    {
        MissingReason[] missing = [.. values.Select(value => value.Missing)];
        return values.FirstOrDefault(value => !value.IsMissing).Kind switch
        {
            ValueKind.Number => new NumberColumn([.. values.Select(value => value.IsMissing ? 0 : value.Number)], missing),
            ValueKind.Text => new TextColumn([.. values.Select(value => value.IsMissing ? null : value.Text)], missing),
            ValueKind.Boolean => new BooleanColumn([.. values.Select(value => !value.IsMissing && value.Boolean)], missing),
        };
    }
}
