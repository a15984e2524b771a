using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as events.</summary>
internal static class EventRows
{
    public static string Sql(StagingInput input, RowMapping.Events mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Account);
        var occurred = query.RequiredTime(mapping.Time);
        query.Give(StagedColumns.OccurredAt, occurred);
        query.GiveKnown(occurred);
        if (mapping.End is { } end)
        {
            query.Give(StagedColumns.EndedAt, query.OptionalTime(end));
        }

        query.Give(StagedColumns.Day, query.Layers.Add(TimeCell.Layer + 1, ZoneSql.Day(occurred, input.ProjectZone)));
        query.Give(StagedColumns.Event, mapping.Event.Match(
            name => DuckSql.Literal(name.Name),
            column => Named(query, input.Column(column.Column))));
        query.Give(StagedColumns.Contact, OptionalText(input, mapping.Contact));
        query.Give(StagedColumns.OwnId, OwnId(input, mapping));
        for (var i = 0; i < mapping.Properties.Count; i++)
        {
            query.Give(StagedColumns.Value(i), Property(query, input.Column(mapping.Properties[i].Column), mapping.Properties[i].Kind));
        }

        return query.Sql();
    }

    private static string Named(StagedQuery query, FileColumn column)
    {
        query.Refuse(new Check(RefusalCodes.NoEvent, StagedQuery.Blank(column), Details.Empty(column)));
        return column.Text;
    }

    // As a list in JSON, several columns cannot be taken for others.
    private static string OwnId(StagingInput input, RowMapping.Events mapping)
    {
        var parts = mapping.IdWith.Prepend(mapping.Id).OfType<string>().Select(name => input.Column(name).Text).ToList();
        return parts.Count < 2
            ? OptionalText(input, mapping.Id)
            : $"CASE WHEN {string.Join(" AND ", parts.Select(part => $"{part} IS NOT NULL"))} THEN CAST(json_array({string.Join(", ", parts)}) AS VARCHAR) END";
    }

    private static string OptionalText(StagingInput input, string? name) =>
        name is null ? "CAST(NULL AS VARCHAR)" : input.Column(name).Text;

    private static string Property(StagedQuery query, FileColumn column, ValueKind kind) => kind switch
    {
        ValueKind.Text => column.Text,
        ValueKind.Number => query.Decimal(column),
        ValueKind.Boolean => query.Boolean(column),
    };
}
