using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads what happens to the rows of files before they become facts: <c>decimal</c>, <c>dates</c>, <c>columns</c>, <c>join</c>, <c>query</c> and <c>where</c>.</summary>
internal sealed class PreparationReader(DiagnosticBag bag)
{
    /// <summary>The words for what holds and what does not.</summary>
    internal static readonly IReadOnlyDictionary<string, bool> Truths = new Dictionary<string, bool> { ["true"] = true, ["false"] = false };

    private readonly NodeReader _read = new(bag);
    private readonly DeclaredColumnReader _columns = new(bag);
    private readonly NotationReader _notation = new(bag);
    private readonly LookupReader _lookups = new(bag);

    /// <summary>What a source says for all its facts.</summary>
    public RowPreparation Source(MapReader source, ColumnReader columns)
    {
        var rows = new RowPreparation
        {
            Notation = _notation.Read(source),
            Columns = [.. source.Entries("columns").Select(entry => _columns.Read(entry, columns))],
            Lookups = _lookups.Read(source, columns),
        };
        rows = rows with { Query = Query(source, rows) };
        return rows with { Where = Where(source, rows, columns) };
    }

    /// <summary>What one fact of a source says besides; its columns have been read.</summary>
    public RowPreparation Fact(MapReader fact, RowPreparation rows, ColumnReader columns)
    {
        if (rows.Query is not null && fact.Entry("where") is { } where)
        {
            ReportBesideQuery(where);
        }

        return Only(fact, rows with { Where = And(rows.Where, Where(fact, rows, columns)) });
    }

    /// <summary>What a source whose rows make one fact says of it.</summary>
    public static RowPreparation Only(MapReader source, RowPreparation rows) => rows with { Optional = source.Choice("optional", otherwise: false, Truths) };

    /// <summary>Completes it when every column has been read.</summary>
    public RowPreparation Finish(RowPreparation rows, ColumnReader columns)
    {
        if (rows.Query is null)
        {
            _lookups.Check(rows.Lookups, columns.Named.Select(named => (named.Name, named.Where.Span)));
        }

        return rows with { Constants = columns.Constants, Resolved = columns.Resolved };
    }

    private static Expression? And(Expression? one, Expression? other) =>
        one is null ? other : other is null ? one : new Logical(LogicalOperator.And, one, other);

    private FileQuery? Query(MapReader source, RowPreparation rows)
    {
        var sql = source.Text("query");
        var required = source.Optional("require") is { } node ? _read.Scalars(node, "a column") : [];
        if (source.Entry("query") is null)
        {
            if (source.Entry("require") is { } alone)
            {
                bag.Report(SourceRules.QueryAlone, alone.Key.Span, "`require` is said of the rows that a `query` reads", "remove it: a row without an account is refused anyway");
            }

            return null;
        }

        source.Required("columns", "write the columns that the query reads, with their types: `columns: { amount: number }`");
        foreach (var column in required.Where(column => rows.Columns.All(declared => declared.Name != column.Text)))
        {
            bag.Report(SourceRules.UndeclaredColumn, column.Span, $"`columns` does not declare `{column.Text}`");
        }

        foreach (var key in new[] { "where", "join" }.Select(source.Entry).OfType<YamlEntry>())
        {
            ReportBesideQuery(key);
        }

        return sql is null ? null : new FileQuery(sql, [.. required.Select(column => column.Text)]);
    }

    private void ReportBesideQuery(YamlEntry key) =>
        bag.Report(SourceRules.QueryAlone, key.Key.Span, $"`{key.Key.Text}` does not stand beside `query`");

    private Expression? Where(MapReader map, RowPreparation rows, ColumnReader columns)
    {
        if (map.Expression("where") is not { } text)
        {
            return null;
        }

        var scope = new RowScope(rows.Columns, name => columns.Column(name, map.Optional("where")!));
        return ExpressionBinder.Bind(text, scope, ValueKind.Boolean, bag);
    }
}
