using Hale.Cli.Output.Validation.Suggestions;
using Hale.Engine.Backtesting;
using Hale.Engine.Thresholds;
using Hale.Engine.Weighting;
using Hale.Statistics.Resampling;
using Hale.Tests.Backtests;
using Spectre.Console;

namespace Hale.Cli.Tests.Suggestions;

/// <summary>What people read of fitted weights and of limits.</summary>
public sealed class SuggestionTextTests
{
    private static readonly MadeCompany Wrong = new() { Accounts = 500, Months = 24, Truth = [0.7, 0.3, 0.0], Weights = [0.1, 0.2, 0.7], Slope = 6, Intercept = 0.5, Seed = 3 };

    [Fact]
    public void Weights_ThatPass_AreProposedWithTheirReasons()
    {
        var text = Weights(MadeBacktest.Of(Wrong));
        TestContext.Current.SendDiagnosticMessage("{0}", text);
        text.ShouldContain("Proposed, because:");
        text.ShouldContain("customers left; a proposal needs 50 (a convention).");
        text.ShouldMatch(@"Measure 3 +70 % +\d+ %");
        text.ShouldContain("pairs in the right order (AUC)");
        text.ShouldContain("The draft (`--write` puts it into the files, for `hale plan`):");
    }

    [Fact]
    public void Weights_OfFewChurners_AreShownAndNotProposed()
    {
        var text = Weights(MadeBacktest.Of(Wrong with { Accounts = 60, Intercept = 2 }));
        text.ShouldContain("Not proposed, because not everything holds that must:");
        text.ShouldContain("a proposal needs 50 (a convention).");
        text.ShouldContain("no   only ");
        text.ShouldNotContain("The draft");
    }

    [Fact]
    public void Limits_OfBothKinds_AreShownBesideThePresentOnes()
    {
        var made = MadeBacktest.Of(new MadeCompany { Accounts = 400, Months = 20, Seed = 5 });
        var capacity = Limits(made, new ThresholdAim.Capacity([new ListSize(25, false), new ListSize(60, false)]));
        TestContext.Current.SendDiagnosticMessage("{0}", capacity);
        capacity.ShouldMatch(@"yellow, now +40 +\d");
        capacity.ShouldMatch(@"green, suggested +\d");
        capacity.ShouldContain("No outcome has a say in that.");
        var cost = Limits(made, new ThresholdAim.Cost(20, 0.1, null));
        TestContext.Current.SendDiagnosticMessage("{0}", cost);
        cost.ShouldContain("Assumed, not measured: looking after an account costs 20, and keeps 10 % of those who would leave.");
        cost.ShouldContain("the mean yearly revenue of the observed accounts");
    }

    private static string Weights(Backtest backtest)
    {
        var found = new SuggestWeights(new WeightingOptions { Resamples = 40, GainResamples = 200 }).Run(backtest, null, new Progress<WeightingProgress>(), TestContext.Current.CancellationToken);
        return Written(console => WeightText.Write(console, backtest, found));
    }

    private static string Limits(Backtest backtest, ThresholdAim aim)
    {
        var found = new SuggestThresholds(new BootstrapOptions(60, 1)).Run(backtest, aim, TestContext.Current.CancellationToken);
        return Written(console => ThresholdText.Write(console, backtest, aim, found));
    }

    private static string Written(Action<IAnsiConsole> write)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        write(console);
        return output.ToString();
    }
}
