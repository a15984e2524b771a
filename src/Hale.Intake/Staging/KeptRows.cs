using Hale.Core.Sources;
using Hale.Engine.Expressions;
using Hale.Intake.Lookups;
using Hale.Intake.Reading;

namespace Hale.Intake.Staging;

/// <summary>Which records a source keeps, before it is asked what they say: those with the time of an optional fact, those that its condition holds for, and those that find what they must take elsewhere.</summary>
internal static class KeptRows
{
    public static void Judge(StagedQuery query, StagingInput input)
    {
        var rows = input.Source.Rows;
        Believed.LeaveOutDeleted(query, input);
        if (rows.Optional && TimeOf(input.Source.Mapping) is { } time)
        {
            query.LeaveOut(StagedQuery.Blank(input.Column(time)));
        }

        // The rows of a query have been chosen by it.
        var condition = rows.Query is null ? MappedColumns.OfCondition(rows) : [];
        Match(query, input, condition);
        if (condition.Count > 0 || rows is { Where: not null, Query: null })
        {
            Keep(query, input, rows, condition);
        }

        Match(query, input, MappedColumns.Needed(input.Source));
    }

    private static string? TimeOf(RowMapping mapping) => mapping.Match<string?>(
        accounts => From(accounts.ValidFrom),
        events => events.Time.Column,
        series => series.Time.Column,
        series => series.Time.Column,
        subscriptions => subscriptions.Start.Column,
        outcomes => outcomes.Time.Column,
        contacts => From(contacts.ValidFrom),
        aliases => aliases.Start?.Column,
        lineage => lineage.Time.Column);

    private static string? From(ValidFromRule rule) => rule.Match<string?>(_ => null, _ => null, column => column.Time.Column);

    private static void Match(StagedQuery query, StagingInput input, IReadOnlyList<string> read)
    {
        foreach (var lookup in input.Lookups.Where(lookup => lookup.Columns.Any(column => read.Contains(column.Name))))
        {
            query.Refuse(lookup.NoMatch(input.Table));
        }
    }

    private static void Keep(StagedQuery query, StagingInput input, RowPreparation rows, IReadOnlyList<string> read)
    {
        var values = read.ToDictionary(name => name, name => Value(query, input.Column(name), rows), StringComparer.Ordinal);
        var where = new ExpressionPrinter(DuckExpressions.Instance, reference => values[reference.Name]).Print(rows.Where!);
        query.LeaveOut($"NOT coalesce({where}, false)");
    }

    /// <summary>A cell as the condition reads it; one that is not of its declared type is refused, for the condition would be guesswork.</summary>
    private static string Value(StagedQuery query, FileColumn column, RowPreparation rows) =>
        (rows.Columns.FirstOrDefault(declared => declared.Name == column.Name)?.Type ?? AttributeType.Text) switch
        {
            AttributeType.Number => query.Double(column),
            AttributeType.Boolean => query.Boolean(column),
            AttributeType.Text or AttributeType.Date or AttributeType.Time => column.Text,
        };
}
