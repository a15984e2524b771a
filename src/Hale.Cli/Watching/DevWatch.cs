using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Engine.Previewing;
using Hale.Engine.Testing;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Watching;

/// <summary>What <c>hale dev</c> does at every save, and what it remembers from one to the next.</summary>
internal sealed class DevWatch(Terminal terminal, string folder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly PreviewCache _cache = new(terminal);
    private readonly Dictionary<string, PreviewSide> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Hash, PreviewData Data)> _shown = new(StringComparer.Ordinal);

    /// <summary>Shows the project as it is now. True when its definitions have no error and its tests pass.</summary>
    public async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        await using var session = DataSession.Open(terminal, folder);
        CheckedProject.Write(terminal, session.Load);
        if (session.Project is not { } project)
        {
            return false;
        }

        var passed = Test(session, project, cancellation);
        await PreviewAsync(session, project, cancellation);
        return passed;
    }

    /// <summary>Shows the project again whenever its files or its data have changed and then rest, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var seen = Stamp();
            terminal.Out.WriteLine($"── {terminal.Clock.GetLocalNow():HH:mm:ss} ──");
            await ShowAsync(cancellation);
            _cache.Closed(DataFolder);
            seen = (seen.Definitions, FileStamps.Data(DataFolder));
            terminal.Out.WriteLine("Waiting for a save; Ctrl-C ends.");
            await WaitAsync(seen, cancellation);
        }
    }

    private string DataFolder => Path.Combine(folder, ".hale");

    private (string Definitions, string Data) Stamp() => (FileStamps.Definitions(folder), FileStamps.Data(DataFolder));

    /// <summary>Waits for a change, and then until nothing has changed for a moment: an editor may write a file in several steps.</summary>
    private async Task WaitAsync((string Definitions, string Data) seen, CancellationToken cancellation)
    {
        var last = seen;
        while (true)
        {
            await Task.Delay(Pause, cancellation);
            var now = Stamp();
            if (now != seen && now == last)
            {
                return;
            }

            last = now;
        }
    }

    private bool Test(DataSession session, Project project, CancellationToken cancellation)
    {
        var run = new RunDefinitionTests(project);
        var outcomes = session.Load.Tests.Select(test => run.Run(test, cancellation)).ToList();
        var failed = outcomes.Where(outcome => !outcome.Passed).ToList();
        if (failed.Count > 0)
        {
            failed.ForEach(Failed);
            terminal.Out.WriteLine($"{Words.Number(failed.Count)} failed, {Words.Number(outcomes.Count - failed.Count)} passed; `hale test` shows where in the tree");
        }
        else if (outcomes.Count > 0)
        {
            terminal.Out.WriteLine($"{Words.Count(outcomes.Count, "test")} passed");
        }

        return failed.Count == 0;
    }

    private void Failed(TestOutcome outcome)
    {
        terminal.Out.MarkupLineInterpolated($"[red]FAIL[/]  {outcome.Test.Name}  {outcome.Test.Span}");
        foreach (var difference in outcome.Differences)
        {
            terminal.Out.WriteLine($"    {difference.Expectation.Subject}: expected {difference.Expectation.Expected}, got {difference.Got}");
        }
    }

    private async Task PreviewAsync(DataSession session, Project project, CancellationToken cancellation)
    {
        PreviewData? data;
        try
        {
            data = await _cache.GetAsync(session, project, cancellation);
        }
        catch (WarehouseException fault)
        {
            terminal.Out.WriteLine($"The scores are not shown: {fault.Message}. {fault.Fix}");
            return;
        }

        if (data is null)
        {
            terminal.Out.WriteLine("There are no data yet: after `hale import` you see here who would change band.");
            return;
        }

        foreach (var score in project.Scores)
        {
            var hash = CanonicalDefinition.Of(score, project).Hash;
            if (_shown.TryGetValue(score.Name, out var shown) && shown.Hash == hash && shown.Data == data)
            {
                terminal.Out.WriteLine($"{score.Label}: as before.");
                continue;
            }

            var now = PreviewScores.Of(project, score, data, cancellation);
            var isFirst = _first.TryAdd(score.Name, now);
            PreviewText.Write(terminal.Out, score.Label, data.Stored.GetValueOrDefault(score.Name) ?? (isFirst ? null : _first[score.Name]), now);
            _shown[score.Name] = (hash, data);
        }
    }
}
