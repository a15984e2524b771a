using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.WhatIf;
using Hale.Cli.Sessions;
using Hale.Engine.WhatIf;

namespace Hale.Cli.Commands;

/// <summary><c>hale what-if --ranking</c>: how stable the ranking of a run is under other weights.</summary>
internal static class RankingCommand
{
    public static async Task RunAsync(Terminal terminal, DataSession session, RankingRequest request, CancellationToken cancellation)
    {
        var run = await Runs.FindAsync(session, request.Score, request.AsOf, cancellation);
        var project = await RunDefinitions.ProjectAsync(session, run, cancellation);
        var found = await ProgressLine.ShowAsync<RankingProgress, RankingStability>(
            terminal,
            "Comparing rankings",
            step => $"round {step.Round} of 2, {Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => new CompareRankings(session.Warehouse).RunAsync(run, project, request.Draws, request.Seed, progress, cancellation));
        if (request.IsJson)
        {
            Json.Write(terminal.RawOut, RankingShape.Of(run, found));
        }
        else
        {
            RankingText.Write(terminal.Out, run, found);
        }
    }
}
