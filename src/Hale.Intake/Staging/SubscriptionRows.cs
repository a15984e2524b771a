using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as paid terms.</summary>
internal static class SubscriptionRows
{
    public static string Sql(StagingInput input, RowMapping.Subscriptions mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Account);
        var start = query.RequiredTime(mapping.Start);
        query.Give(StagedColumns.OccurredAt, start);
        query.GiveKnown(start);
        query.GiveIds(mapping.Id);
        query.Give(StagedColumns.Product, query.OptionalText(mapping.Product));
        query.Give(StagedColumns.EndsAt, query.OptionalTime(mapping.End));
        query.Give(StagedColumns.StoppedAt, query.OptionalTime(mapping.Stopped));
        query.Give(StagedColumns.Amount, MoneyCells.Amount(query, input, mapping.Amount));
        query.Give(StagedColumns.Currency, MoneyCells.Currency(query, input, mapping.Currency));
        query.Give(StagedColumns.NoticeDays, DayCounts.Of(query, input, mapping.NoticeDays));
        return query.Sql();
    }
}
