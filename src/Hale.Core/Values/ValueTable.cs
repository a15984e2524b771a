namespace Hale.Core.Values;

/// <summary>The values of several metrics for a bounded range of accounts: one row an account (or an account and as-of), one column a metric.</summary>
public sealed class ValueTable
{
    private readonly Dictionary<string, ValueColumn> _columns;

    /// <summary>Makes a table. Every column must have as many rows as there are accounts.</summary>
    /// <param name="accounts">The account of each row.</param>
    /// <param name="columns">The columns by metric name.</param>
    public ValueTable(IReadOnlyList<string> accounts, IReadOnlyDictionary<string, ValueColumn> columns)
    {
        Accounts = accounts;
        _columns = new Dictionary<string, ValueColumn>(columns, StringComparer.Ordinal);
        foreach (var (name, column) in _columns)
        {
            if (column.Count != accounts.Count)
            {
                throw new ArgumentException($"column `{name}` has {column.Count} rows for {accounts.Count} accounts", nameof(columns));
            }
        }
    }

    /// <summary>The account of each row.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>By metric name, what an explanation should say beside the value of a row, or null. Metrics that never have a remark have no entry.</summary>
    public IReadOnlyDictionary<string, Func<int, string?>> Notes { get; init; } = new Dictionary<string, Func<int, string?>>();

    /// <summary>The number of rows.</summary>
    public int Count => Accounts.Count;

    /// <summary>The names of the columns.</summary>
    public IReadOnlyCollection<string> Names => _columns.Keys;

    /// <summary>The column of a metric. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public ValueColumn this[string name] => _columns[name];

    /// <summary>The table with further columns, or others under names that it has.</summary>
    public ValueTable With(IReadOnlyDictionary<string, ValueColumn> columns)
    {
        var all = new Dictionary<string, ValueColumn>(_columns, StringComparer.Ordinal);
        foreach (var (name, column) in columns)
        {
            all[name] = column;
        }

        return new ValueTable(Accounts, all) { Notes = Notes };
    }

    /// <summary>One row, as what an expression reads.</summary>
    public IValueSource Row(int row) => new TableRow(this, row);

    /// <summary>Some of the rows, in the order in which they are named.</summary>
    public ValueTable Take(IReadOnlyList<int> rows) => new(
        [.. rows.Select(row => Accounts[row])],
        _columns.ToDictionary(column => column.Key, column => column.Value.Take(rows), StringComparer.Ordinal))
    {
        Notes = Notes.ToDictionary(note => note.Key, note => new Func<int, string?>(row => note.Value(rows[row])), StringComparer.Ordinal),
    };

    private sealed class TableRow(ValueTable table, int row) : IValueSource
    {
        public Value this[string name] => table[name][row];
    }
}
