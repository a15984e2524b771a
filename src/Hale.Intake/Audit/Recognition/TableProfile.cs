using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What the cells of a table show: first of its first rows, then of all rows of the columns that matter.</summary>
internal sealed class TableProfile
{
    private const int SampleRows = 20_000;

    private readonly ColumnProfile[] _columns;
    private bool _isWhole;

    private TableProfile(Table table)
    {
        Table = table;
        _columns = [.. table.Columns.Select(_ => new ColumnProfile())];
        Names = [.. table.Columns.Select(name => new HeaderName(name))];
    }

    public Table Table { get; }

    public IReadOnlyList<HeaderName> Names { get; }

    public ColumnProfile this[int column] => _columns[column];

    public static TableProfile OfSample(Table table, CancellationToken cancellationToken)
    {
        var profile = new TableProfile(table);
        var rows = 0;
        var pass = table.Read(row => profile.Add(row, Enumerable.Range(0, table.Columns.Count)) && ++rows < SampleRows, share: null, cancellationToken);
        profile._isWhole = pass.IsWhole;
        return profile;
    }

    /// <summary>Looks at all rows of some columns, where only the first rows were looked at so far.</summary>
    public void Deepen(IReadOnlyList<int> columns, CancellationToken cancellationToken)
    {
        if (_isWhole || columns.Count == 0)
        {
            return;
        }

        foreach (var column in columns)
        {
            _columns[column] = new ColumnProfile();
        }

        Table.Read(row => Add(row, columns), share: null, cancellationToken);
    }

    private bool Add(TableRow row, IEnumerable<int> columns)
    {
        foreach (var column in columns)
        {
            _columns[column].Add(row[column], row.Number);
        }

        return true;
    }
}
