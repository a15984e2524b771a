using Hale.Engine.Judging;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Tests.Judging;

/// <summary>What one section of a card is made from.</summary>
internal static class Evidences
{
    public static Intervals Intervals { get; } = new(new BootstrapOptions(100, 1), CancellationToken.None);

    /// <summary>Monthly observations of a company whose outcomes are known until a day.</summary>
    public static Evidence Monthly(Company company, string until, int horizon = 90, int? delay = null)
    {
        var history = company.History();
        var lives = Lives.Of(history, company.Outcomes());
        var known = new KnownTime(DateOnly.Parse(until), Stated: true, delay);
        var panel = Panel.Of(new MonthlyObservations(history, lives, known, horizon).Make().Observations, history);
        return new Evidence(history, company.Understood().Accounts.ToDictionary(account => account.Account), lives, known, ObservationRule.Monthly, horizon, horizon, panel, null, BandScale.Of(history, panel, []));
    }

    /// <summary>So many accounts, each added by its number.</summary>
    public static Company Each(this Company company, int accounts, Func<Company, int, string, Company> add, string prefix = "A") =>
        Enumerable.Range(0, accounts).Aggregate(company, (all, account) => add(all, account, $"{prefix}{account:000}"));
}
