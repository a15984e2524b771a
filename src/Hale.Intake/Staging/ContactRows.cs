using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as people at accounts, with attributes.</summary>
internal static class ContactRows
{
    private static readonly string Always = DuckSql.Literal(Instant.Always.Micros);

    public static string Sql(StagingInput input, RowMapping.Contacts mapping)
    {
        var query = new StagedQuery(input);
        var contact = input.Column(mapping.Id);
        query.GiveAccount(mapping.Account);
        query.Refuse(new Check(RefusalCodes.BadValue, StagedQuery.Blank(contact), Details.Empty(contact)));
        query.Give(StagedColumns.Contact, contact.Text);
        query.Give(StagedColumns.Name, query.OptionalText(mapping.NameColumn));
        var start = query.OptionalTime(mapping.Start);
        query.Give(StagedColumns.StartedAt, start);
        query.Give(StagedColumns.EndedAt, query.OptionalTime(mapping.End));
        var from = mapping.ValidFrom.Match(_ => Always, _ => $"coalesce({start}, {Always})", rule => query.RequiredTime(rule.Time) + (input.Source.IsVersionedBy(rule.Time) ? " - 1" : ""));
        query.Give(StagedColumns.OccurredAt, from);
        var known = query.GiveKnown(from);
        query.Give(StagedColumns.OwnId, OwnId(input, mapping, Account(query, input, mapping), from, known));
        for (var i = 0; i < mapping.Attributes.Count; i++)
        {
            query.Give(StagedColumns.Value(i), query.OfKind(input.Column(mapping.Attributes[i].Column), mapping.Attributes[i].Kind));
        }

        return query.Sql();
    }

    // Where the account is yet to be found, what the record says of it tells its versions apart.
    private static string Account(StagedQuery query, StagingInput input, RowMapping.Contacts mapping) => input.Source.AccountKeys is { Count: > 0 } keys
        ? $"CAST(to_json({AccountIds.List(query, input, keys)}) AS VARCHAR)"
        : input.Column(mapping.Account).Text;

    /// <summary>The account and the contact and, where columns say so, from when the row holds and when it became known.</summary>
    private static string OwnId(StagingInput input, RowMapping.Contacts mapping, string account, string from, string known)
    {
        List<string> parts = [account, input.Column(mapping.Id).Text];
        if (mapping.ValidFrom is ValidFromRule.FromColumn { Time: var time } && !input.Source.IsVersionedBy(time))
        {
            parts.Add(Written(from));
        }

        if (input.Source.Known is KnownRule.FromColumn)
        {
            parts.Add(Written(known));
        }

        return $"CASE WHEN {string.Join(" AND ", parts.Select(part => $"{part} IS NOT NULL"))} THEN CAST(json_array({string.Join(", ", parts)}) AS VARCHAR) END";
    }

    private static string Written(string micros) => $"strftime(make_timestamp({micros}), '%Y-%m-%dT%H:%M:%S.%fZ')";
}
