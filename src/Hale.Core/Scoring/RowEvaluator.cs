using Hale.Core.Expressions;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>One worker: scores rows one after another with working numbers of its own.</summary>
internal sealed class RowEvaluator(
    Score score, CompiledScorecard[] scorecards, ValueColumn?[][] columns, ValueTable table, PrintedScale scale, PathBefore before, PeopleOverrides people, ScoreBlock block, bool exactOnly)
{
    private readonly TreeState<double>[] _fast = [.. scorecards.Select(scorecard => new TreeState<double>(scorecard.Tree.Count))];
    private readonly TreeState<decimal>?[] _exact = new TreeState<decimal>?[scorecards.Length];

    public void Evaluate(int row)
    {
        IValueSource? source = null;
        if (score.Eligible is { } eligible && !eligible.Evaluate(source = table.Row(row)).IsTrue)
        {
            block.WriteNotEligible(row);
            block.WritePath(row, score.Path is { } rules ? new PathWalk(rules, score.Scale, before, table.Accounts[row]).Rest : null);
            return;
        }

        var index = 0;
        while (index < scorecards.Length - 1 && !scorecards[index].When!.Evaluate(source ??= table.Row(row)).IsTrue)
        {
            index++;
        }

        var scorecard = scorecards[index].For(() => source ??= table.Row(row));
        source ??= scorecard.ReadsConditions ? table.Row(row) : null;
        Compute(row, index, scorecard, source);
        Finish(row, scorecard, source);
    }

    private void Compute(int row, int index, CompiledScorecard scorecard, IValueSource? source)
    {
        var fast = _fast[index];
        if (!exactOnly)
        {
            scorecard.Fast.Evaluate(columns[index], row, source, fast);
            if (!fast.Near)
            {
                block.WriteTree(row, index, fast);
                return;
            }
        }

        var exact = _exact[index] ??= new TreeState<decimal>(scorecard.Tree.Count);
        scorecard.Exact.Evaluate(columns[index], row, source, exact);
        block.WriteTree(row, index, exact);
    }

    private void Finish(int row, CompiledScorecard scorecard, IValueSource? source)
    {
        var isScored = block.Statuses[row] == ScoreStatus.Scored;
        var walk = score.Path is { } rules ? new PathWalk(rules, score.Scale, before, table.Accounts[row]) : (PathWalk?)null;
        var moved = isScored && walk is { } moving ? moving.Move(block.Computed[row]) : block.Computed[row];
        decimal? number = isScored ? scale.Print(moved) : null;
        var step = number is { } reached ? walk?.Finish(moved, reached, scorecard.Bands) : walk?.Rest;
        block.WritePath(row, step);
        var outcome = Override(row, scorecard, source, number);
        if (outcome.Printed is { } printed)
        {
            var band = step is { } held && printed == number ? outcome.Limit(held.After.Band, scorecard) : scorecard.Bands.IndexOf(printed);
            block.WriteValue(row, scale.Inner(printed), band, scorecard.Bands.Label(band), outcome.Applied);
        }
        else
        {
            block.WriteValue(row, double.NaN, -1, null, outcome.Applied);
        }

        WriteBounds(row, outcome, isScored ? walk : null);
    }

    /// <summary>The bounds move as the score does, so that it stays between them.</summary>
    private void WriteBounds(int row, OverrideOutcome outcome, PathWalk? walk)
    {
        double Bound(double computed) => scale.Inner(outcome.Limit(scale.Print(walk is { } moving ? moving.Move(computed) : computed)));
        if (!double.IsNaN(block.Low[row]))
        {
            block.WriteBounds(row, Bound(block.Low[row]), Bound(block.High[row]));
        }
    }

    private OverrideOutcome Override(int row, CompiledScorecard scorecard, IValueSource? source, decimal? computed)
    {
        var fired = block.FiredMarks(row);
        var any = false;
        for (var index = 0; index < scorecard.Overrides.Length; index++)
        {
            fired[index] = scorecard.Overrides[index].When.Evaluate(source!).IsTrue;
            any |= fired[index];
        }

        return people.Of(score.Name, table.Accounts[row]) is { Count: > 0 } decisions ? Override(row, scorecard, fired, decisions, computed)
            : any ? OverrideOutcome.Decide(scorecard.Overrides, fired, computed)
            : OverrideOutcome.None(computed);
    }

    /// <summary>People's decisions stand behind the rules of the scorecard: of equals the rule decides.</summary>
    private OverrideOutcome Override(int row, CompiledScorecard scorecard, ReadOnlySpan<bool> fired, IReadOnlyList<PersonOverride> decisions, decimal? computed)
    {
        var ofRules = scorecard.Overrides.Length;
        OverrideRule?[] entered = [.. decisions.Select(scorecard.Rule)];
        OverrideRule[] rules = [.. scorecard.Overrides, .. entered.OfType<OverrideRule>()];
        bool[] hold = [.. fired[..ofRules], .. Enumerable.Repeat(true, rules.Length - ofRules)];
        var outcome = OverrideOutcome.Decide(rules, hold, computed);
        var decided = outcome.Applied >= ofRules ? outcome.Rule : null;
        block.WritePeople(row, [.. decisions.Zip(entered, (decision, rule) => new HeldOverride(decision, rule is not null && ReferenceEquals(rule, decided), rule is not null))]);
        return decided is null ? outcome : outcome with { Applied = -1 };
    }
}
