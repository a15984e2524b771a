using Hale.Core.Sources;
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
        query.Give(StagedColumns.Contact, query.OptionalText(mapping.Contact));
        query.GiveIds([.. mapping.IdWith.Prepend(mapping.Id).OfType<string>()]);
        for (var i = 0; i < mapping.Properties.Count; i++)
        {
            query.Give(StagedColumns.Value(i), query.OfKind(input.Column(mapping.Properties[i].Column), mapping.Properties[i].Kind));
        }

        return query.Sql();
    }

    private static string Named(StagedQuery query, FileColumn column)
    {
        query.Refuse(new Check(RefusalCodes.NoEvent, StagedQuery.Blank(column), Details.Empty(column)));
        return column.Text;
    }
}
