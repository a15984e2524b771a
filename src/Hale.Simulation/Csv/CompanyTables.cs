using System.Globalization;

namespace Hale.Simulation.Csv;

/// <summary>Which files there are.</summary>
internal static class CompanyTables
{
    public const string Folder = "data/";

    public static CompanyFile Accounts { get; } = new(Folder + "accounts.csv", "account_id,name,segment,plan,industry,region,csm,seats,arr,customer_since,renewal_date,formerly");

    public static CompanyFile Versions { get; } = new(
        Folder + "account_history.csv", "account_id,recorded_on,valid_from,name,segment,industry,region,csm,started_on,ended_on,plan,core_features,seats,arr,term,notice_days,renewal_date");

    public static CompanyFile Contacts { get; } = new(Folder + "contacts.csv", "contact_id,account_id,name,role,joined_on,left_on");

    public static CompanyFile ContactChanges { get; } = new(Folder + "contact_changes.csv", "account_id,contact_id,event,date,role");

    public static CompanyFile Tickets { get; } = new(Folder + "tickets.csv", "entry_id,ticket_id,account_id,contact_id,event,at,priority,satisfaction");

    public static CompanyFile Surveys { get; } = new(Folder + "nps.csv", "account_id,contact_id,event,date,rating");

    public static CompanyFile Terms { get; } = new(Folder + "subscriptions.csv", "subscription_id,account_id,plan,seats,start_date,end_date,term,notice_days,amount");

    public static CompanyFile Outcomes { get; } = new(Folder + "outcomes.csv", "account_id,outcome,decided_on,effective_date,lost_arr,churn_note");

    public static CompanyFile Renewals { get; } = new(Folder + "renewals.csv", "account_id,renewal_date,notice_deadline,decided_on,outcome,change,arr_before,arr_after");

    public static CompanyFile LegacyScores { get; } = new(Folder + "legacy_scores.csv", "account_id,snapshot_date,health_score,band");

    /// <summary>The files of product usage, one a month.</summary>
    public static IReadOnlyList<CompanyFile> Usage(SimulationPlan plan) =>
    [
        .. Enumerable.Range(0, Month(plan, plan.LastDay) + 1)
            .Select(month => plan.From.AddDays(1 - plan.From.Day).AddMonths(month))
            .Select(month => new CompanyFile(Folder + "events/events-" + month.ToString("yyyy-MM", CultureInfo.InvariantCulture) + ".csv", "account_id,contact_id,event,feature,at", IsLarge: true)),
    ];

    /// <summary>The number of the month of a day within the history, from 0.</summary>
    public static int Month(SimulationPlan plan, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (12 * (date.Year - plan.From.Year)) + date.Month - plan.From.Month;
    }
}
