using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Time;
using Hale.Engine.Closing;
using Hale.Engine.History;
using Hale.Engine.Scoring;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions;

/// <summary>Computes a run again with what has become known since.</summary>
internal static class Recomputing
{
    /// <summary>The run computed again; fails when its definitions were not kept.</summary>
    public static async Task<Run> RunAsync(Terminal terminal, DataSession session, Run published, string? known, CancellationToken cancellation)
    {
        var until = Moments.Parse(known, await session.ZoneAsync(cancellation))?.Moment ?? Instant.From(terminal.Clock.GetUtcNow());
        if (known is not null && until < published.Header.AsOf)
        {
            throw new Failure(
                ExitCode.Usage, $"`--known {known}` lies before run {published.Number}, which is as of {published.Header.AsOfLabel}", "name a day or instant after it: what was known before then counts in any case");
        }

        var scoring = new ScoreAccounts(session.Warehouse, terminal.Clock, HaleVersion.Text);
        var again = new RecomputeRun(session.Warehouse, scoring, new DefinitionOfRun(session.Operations.Definitions, session.Project, session.Folder));
        return await ProgressLine.ShowAsync<ScoreProgress, Run?>(
            terminal,
            $"Computing {published.Header.Outline.Label} as of {published.Header.AsOfLabel} again",
            step => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => again.RunAsync(published, until, progress, cancellation)) ?? throw new Failure(
            ExitCode.NotFound,
            $"run {published.Number} (as of {published.Header.AsOfLabel}) cannot be computed again: its definitions were not kept, and the files say something else now",
            "runs of versions that were applied keep theirs; for an older one bring back the files as they were then");
    }
}
