using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Forecasting;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Why there is no forecast, in words.</summary>
internal static class ForecastRefusals
{
    /// <summary>The forecast; fails with the reason where there is none.</summary>
    public static Forecast Require(ForecastOutcome outcome) => outcome.Match(made => made.Forecast, refused => throw Of(refused));

    /// <summary>The reason, and what to do.</summary>
    public static Failure Of(ForecastOutcome.Refused refused)
    {
        var (message, fix) = Texts(refused);
        return new Failure(ExitCode.NotFound, message, fix);
    }

    private static (string Message, string Fix) Texts(ForecastOutcome.Refused refused) => refused.Reason switch
    {
        ForecastRefusal.NoLifecycle => ("hale.yaml does not say how paid life is read, so nobody can be said to renew or to leave", "add a `lifecycle`, such as `lifecycle: { grace: 30d }`; see docs/outcomes.md"),
        ForecastRefusal.NoCustomers => ("nobody of the population is a customer at that moment", "see with `hale outcomes` how paid life is read, and name another day with `--as-of`"),
        ForecastRefusal.NoAmounts => ("no customer has an amount, so no revenue can be forecast", "give subscriptions an `amount`, or define a metric `arr`; see docs/forecast.md"),
        ForecastRefusal.SeveralCurrencies => ("customers pay in several currencies, and there is no reporting currency", "name one in hale.yaml with its rates: `currency: EUR` and `rates: rates.csv`"),
        ForecastRefusal.NoPastDecisions => ("there is no map of the score, and no customer has decided anything yet, so there is no probability of staying", "import past renewals and losses, or make a map: `hale calibrate`"),
        ForecastRefusal.UnknownTerms => (
            refused.TermMonths is { } months ? $"nothing is known of how terms of {Words.Count(months, "month")} end" : "nothing is known of how long customers without an agreed end stay",
            "import the history of such customers; without it no figure over all customers can be given"),
        ForecastRefusal.TooFar => (
            $"for customers without a deadline the probability reaches {refused.ReachDays:0} days, and a chain of more than four such times is not defended", "ask for fewer months: `--months 3`"),
    };
}
