using Hale.Core.Values;

namespace Hale.Engine.Backtesting.Running;

/// <summary>Takes values away of which nobody can say since when they are so.</summary>
internal static class MissingColumns
{
    /// <summary>The table with nothing in some of its columns.</summary>
    public static ValueTable Without(ValueTable table, IReadOnlyList<string> names) => names.Count == 0 ? table
        : table.With(names.Where(table.Names.Contains).ToDictionary(name => name, name => Nothing(table[name].Kind, table.Count), StringComparer.Ordinal));

    private static ValueColumn Nothing(ValueKind kind, int count)
    {
        var missing = new MissingReason[count];
        Array.Fill(missing, MissingReason.NoData);
        return kind switch
        {
            ValueKind.Number => new NumberColumn(new double[count], missing),
            ValueKind.Text => new TextColumn(new string?[count], missing),
            ValueKind.Boolean => new BooleanColumn(new bool[count], missing),
        };
    }
}
