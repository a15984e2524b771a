using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Engine.Judging.Backtests;

namespace Hale.Cli.Commands.Validation;

/// <summary>The end of the demo: whether its score tells the truth. The card is shown in short and not kept.</summary>
internal static class DemoProof
{
    public static async Task ShowAsync(Terminal terminal, ProjectSession session, CancellationToken cancellation)
    {
        var score = session.Project.Scores[0];
        DemoCommand.Say(terminal, "Does the score tell the truth? Computed as of every month-end of the past, held against who left:  hale report-card");
        var wish = BacktestWish.Usual;
        var found = await Backtests.FindAsync(terminal, session.Warehouse, session.Project, score, wish.Span, cancellation)
            ?? await Backtests.FindOrRunAsync(terminal, session, score, wish with { Again = true, Quiet = true }, cancellation);
        var judged = JudgedDefinition.Of("the files", session.Project, score, []);
        CardText.WriteAnswer(terminal.Out, await CardMaking.MakeAsync(terminal, judged, found.Backtest, BesideBacktest.Nothing, cancellation));
    }
}
