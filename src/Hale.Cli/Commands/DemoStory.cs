using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Explaining;
using Hale.Engine.Scoring;
using Hale.Simulation;
using Hale.Simulation.Stories;
using Spectre.Console;
using System.Globalization;

namespace Hale.Cli.Commands;

/// <summary>Tells the story of the customer whose champion left: what happened when, and what the score said before.</summary>
internal static class DemoStory
{
    private static readonly int[] DaysAfterTheFirst = [-30, 30, 60];

    public static async Task TellAsync(Terminal terminal, ProjectSession session, SimulationPlan plan, CancellationToken cancellation)
    {
        var story = StoryBook.Of(plan)[0];
        DemoCommand.Say(terminal, $"One customer that is no longer in the list: {story.Name}");
        var scored = new List<(DateOnly Day, ExplainedAccount Score)>();
        foreach (var day in DaysAfterTheFirst.Select(days => story.Happenings[0].Day.AddDays(days)))
        {
            scored.Add((day, await ScoreAsync(terminal, session, story.Account, day, cancellation)));
        }

        var lines = scored.Select(score => (score.Day, Line(score.Score))).Concat(story.Happenings.Select(happening => (happening.Day, Markup.Escape(happening.What))));
        foreach (var (day, line) in lines.OrderBy(line => line.Day))
        {
            terminal.Out.MarkupLine($"  {Written(day)}  {line}");
        }

        terminal.Out.WriteLine(story.Lesson);
        var last = scored[^1];
        DemoCommand.Say(terminal, $"What the score said {story.Happenings[1].Day.DayNumber - last.Day.DayNumber} days before the notice:  hale explain {story.Account} --as-of {Written(last.Day)}");
        ExplanationText.Write(terminal.Out, last.Score);
    }

    /// <summary>A score of the past uses only what was known then.</summary>
    private static async Task<ExplainedAccount> ScoreAsync(Terminal terminal, ProjectSession session, string account, DateOnly day, CancellationToken cancellation)
    {
        var score = session.Project.Scores[0];
        await ScoreCommand.RunAsync(terminal, session, [score], AsOf.CloseOf(day, session.Project.Zone), new RunPurpose.Draft(), cancellation);
        return await ExplainCommand.FindAsync(session.Data, account, score.Name, Written(day), cancellation);
    }

    private static string Line(ExplainedAccount explained) =>
        $"[bold]{explained.Explanation.Label} {Numbers.Fixed(explained.Explanation.Score!.Value, explained.Run.Header.Outline.Decimals)}[/] {BandStyle.Markup(explained.Explanation.Band!)}";

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
