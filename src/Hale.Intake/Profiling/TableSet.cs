using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Profiling;

/// <summary>The files of a pattern, one behind the other, as one table.</summary>
internal sealed class TableSet : Table
{
    private readonly IReadOnlyList<Table> _tables;

    private TableSet(IReadOnlyList<Table> tables) => _tables = tables;

    public override IReadOnlyList<string> Columns => _tables[0].Columns;

    public override IReadOnlyList<InputFinding> Findings => [.. _tables.SelectMany(table => table.Findings)];

    /// <summary>The files as one table.</summary>
    /// <exception cref="RefusedException">They do not have the same columns in the same order.</exception>
    public static Table Of(IReadOnlyList<(string Name, Table Table)> tables)
    {
        foreach (var (name, table) in tables.Skip(1))
        {
            if (!table.Columns.SequenceEqual(tables[0].Table.Columns, StringComparer.Ordinal))
            {
                var others = table.Columns.Except(tables[0].Table.Columns, StringComparer.Ordinal).Concat(tables[0].Table.Columns.Except(table.Columns, StringComparer.Ordinal)).ToList();
                var difference = others.Count == 0 ? "the same columns in another order" : $"other columns ({Phrases.List(others.Take(5))})";
                throw new RefusedException(new Refusal(name, $"It has {difference} than {tables[0].Name}.", "Profile files of one kind together and the others by themselves."));
            }
        }

        return tables.Count == 1 ? tables[0].Table : new TableSet([.. tables.Select(table => table.Table)]);
    }

    public override bool IsNumeric(int column) => _tables.All(table => table.IsNumeric(column));

    public override TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken)
    {
        var unreadable = new Places();
        var rows = 0L;
        foreach (var (place, table) in _tables.Index())
        {
            var pass = table.Read(take, share is null ? null : part => share((place + part) / _tables.Count), cancellationToken);
            rows += pass.Rows;
            unreadable.Add(pass.Unreadable);
            if (!pass.IsWhole)
            {
                return new TablePass(rows, unreadable, IsWhole: false);
            }
        }

        return new TablePass(rows, unreadable, IsWhole: true);
    }
}
