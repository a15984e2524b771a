using Hale.Cli.Output.Validation;
using Hale.Engine.Planning;

namespace Hale.Cli.Output.Plans;

/// <summary>A plan as JSON.</summary>
internal static class PlanShape
{
    private const int Places = 6;

    public static object Of(PlanView view) => new
    {
        view.Against,
        AsOf = view.Report.AsOf.Label,
        view.Report.Changes.ChangeDefinitions,
        Scores = ChangeShape.Scores(view.Report.Changes),
        Changes = ChangeShape.Of(view.Report.Changes),
        Impact = view.Report.Scores.Select(impact => Of(impact, view.Report, view.Top)),
        Proofs = ProofShape.Of(view.Proofs),
    };

    private static object Of(ScoreImpact impact, PlanReport report, int top) => new
    {
        Score = impact.Score.Name,
        impact.Score.Label,
        Accounts = impact.Accounts.Count,
        impact.ChangeBand,
        impact.GainScore,
        impact.LoseScore,
        impact.Enter,
        impact.Leave,
        Bands = impact.Bands.Select(name => (string?)name).Append(null).Select(band => new
        {
            Band = band, Before = impact.CountOf(band, account => account.Before), After = impact.CountOf(band, account => account.After),
        }),
        Flows = impact.Flows.Select(flow => new { flow.From, flow.To, flow.Accounts, flow.Revenue }),
        Change = impact.Spread is { } spread ? new { spread.Rise, spread.Fall, spread.Lowest, spread.Median, spread.Highest } : null,
        Coverage = new { MeanBefore = Rounded(impact.MeanCoverage.Before), MeanAfter = Rounded(impact.MeanCoverage.After), impact.Coverage.More, impact.Coverage.Less },
        Overrides = impact.Overrides,
        impact.BeginsAfresh,
        WorstMovers = impact.WorstMovers(top).Select(account => new
        {
            account.Account,
            Name = report.Names.GetValueOrDefault(account.Account),
            Before = account.Before?.Value,
            After = account.After?.Value,
            account.Change,
            BandBefore = account.Before?.Band,
            BandAfter = account.After?.Band,
            account.Revenue,
            Reason = account.Reason is { } reason ? PlanWords.Reason(reason, impact.Decimals) : null,
        }),
    };

    private static double? Rounded(double? share) => share is { } known ? Math.Round(known, Places) : null;
}
