using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as accounts with attributes.</summary>
internal static class AccountRows
{
    private static readonly string Always = DuckSql.Literal(Instant.Always.Micros);

    public static string Sql(StagingInput input, RowMapping.Accounts mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Id);
        query.Give(StagedColumns.Name, query.OptionalText(mapping.NameColumn));
        var start = query.OptionalTime(mapping.Start);
        query.Give(StagedColumns.StartedAt, start);
        query.Give(StagedColumns.EndedAt, query.OptionalTime(mapping.End));
        query.Give(StagedColumns.ValidFrom, mapping.ValidFrom.Match(
            _ => Always,
            _ => $"coalesce({start}, {Always})",
            rule => Since(query, input, rule.Time)));
        query.GiveKnown($"coalesce({start}, {Always})");
        for (var i = 0; i < mapping.Attributes.Count; i++)
        {
            query.Give(StagedColumns.Value(i), Attribute(query, input, mapping.Attributes[i]));
        }

        if (input.Source.ParentKeys is { Count: > 0 } keys)
        {
            query.Give(StagedColumns.ParentIds, AccountIds.List(query, input, keys));
        }

        return query.Sql();
    }

    // What became known at a moment counts at that very moment, so it holds from just before it.
    private static string Since(StagedQuery query, StagingInput input, TimeColumn time) =>
        query.RequiredTime(time) + (input.Source.IsVersionedBy(time) ? " - 1" : "");

    private static string Attribute(StagedQuery query, StagingInput input, AttributeColumn attribute)
    {
        if (attribute.Attribute == RowMapping.Accounts.ParentAttribute && input.Source.ParentKeys.Count > 0)
        {
            return "CAST(NULL AS VARCHAR)";
        }

        var column = input.Column(attribute.Column);
        return attribute.Type switch
        {
            AttributeType.Text => column.Text,
            AttributeType.Number => query.Double(column),
            AttributeType.Boolean => query.Boolean(column),
            AttributeType.Date => Time(query, TimeCell.Day(query.Layers, column, input.ProjectZone)),
            AttributeType.Time => Time(query, TimeCell.Moment(query.Layers, column, input.SourceZone)),
        };
    }

    private static string Time(StagedQuery query, TimeCell cell)
    {
        query.Refuse(cell.Optional(RefusalCodes.BadValue));
        return cell.Micros;
    }
}
