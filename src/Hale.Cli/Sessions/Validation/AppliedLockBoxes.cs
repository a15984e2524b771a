using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions.Validation;

/// <summary>
/// Opens the lock-boxes of what was just applied. The version is live and durable by then, and whatever goes wrong here is said and changes nothing of it. Nothing long is done: without a backtest a lock-box
/// stays closed, and it is said how it is opened.
/// </summary>
internal static class AppliedLockBoxes
{
    public static async Task<IReadOnlyList<AppliedLockBox>> OpenAsync(Terminal terminal, ProjectSession session, ApplyOutcome.Applied applied, CancellationToken cancellation)
    {
        var opened = new List<AppliedLockBox>();
        if (session.Project.Lifecycle is not null && session.Data.HasWarehouse)
        {
            foreach (var score in session.Project.Scores.Where(score => applied.Before?.Definitions.GetValueOrDefault(score.Name) != applied.Version.Definitions[score.Name]))
            {
                opened.Add(await TryAsync(terminal, session, score, applied.Version, cancellation));
            }
        }

        return opened;
    }

    private static async Task<AppliedLockBox> TryAsync(Terminal terminal, ProjectSession session, Score score, DefinitionVersion version, CancellationToken cancellation)
    {
        try
        {
            return await OpenAsync(terminal, session, score, version, cancellation);
        }
#pragma warning disable CA1031 // The version is live: nothing that happens to its card may look like a failure of applying it.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            var why = problem is OperationCanceledException ? "stopped" : problem.Message;
            return Closed(score, $"it could not be opened: {why.TrimEnd('.')}. The version is live all the same; `{Later(score, version)}` opens it.");
        }
    }

    private static async Task<AppliedLockBox> OpenAsync(Terminal terminal, ProjectSession session, Score score, DefinitionVersion version, CancellationToken cancellation)
    {
        var judged = JudgedDefinition.Of($"version {version.Number}", session.Project, score, [version]);
        await session.Data.FollowEntriesAsync(cancellation);
        if (await Backtests.FindAsync(terminal, session.Warehouse, session.Project, score, BacktestSpan.Whole, cancellation) is not { } found)
        {
            return Closed(score, $"no backtest of it is stored. `{Later(score, version)}` makes one and opens it.");
        }

        if (found.Stored.Header.LockedFrom is not { } from)
        {
            return Closed(score, "nothing of the outcomes is kept back.");
        }

        if (found.Stored.Totals.Locked == 0)
        {
            return Closed(score, $"nothing new lies in it. What customers did before has been shown already; what is observed from {DayTexts.OfClose(from, session.Project.Zone)} on is kept back for the next definition.");
        }

        var (opened, card) = await LockBoxes.OpenAsync(terminal, session.Data, judged, found.Stored, version.Author, string.Create(CultureInfo.InvariantCulture, $"applied as version {version.Number}"), cancellation);
        return new AppliedLockBox(score.Name, score.Label, opened, card, Remark: null);
    }

    private static AppliedLockBox Closed(Score score, string remark) => new(score.Name, score.Label, Opened: null, Card: null, remark);

    private static string Later(Score score, DefinitionVersion version) => string.Create(CultureInfo.InvariantCulture, $"hale report-card {score.Name} --version {version.Number} --lock-box");
}
