using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>A score in words.</summary>
internal sealed class ScoreWords(Score score, LabelWords names, MetricWords metrics)
{
    private readonly ConditionWords _conditions = new(names);
    private readonly BandLimitWords _limits = new(score.Scale);
    private readonly TreeWords _trees = new(score, names, metrics);

    public ScoreText Of(string hash) => new(
        LabelWords.Of(score.Label, score.Name),
        score.Question,
        [.. Reading()],
        score.IsGraded ? Grades() : Bands(),
        [.. score.Scorecards.Select(Card)],
        hash);

    private IEnumerable<string> Reading()
    {
        yield return score.IsGraded
            ? $"A grade from {score.Bands.All[0].Name} (the worst) to {score.Bands.All[^1].Name} (the best)."
            : $"{Shown()}. {(score.Scale.HigherIsWorse ? "Higher is worse" : "Higher is better")}.";
        if (score.Eligible is { } eligible)
        {
            yield return $"Only for customers where {_conditions.Truth(eligible)}.";
        }

        if (score.MinimumCoverage > 0)
        {
            yield return $"Where less than {NumberTexts.Percent((double)score.MinimumCoverage)} of it rests on known facts there is no number, but “not enough data”.";
        }

        foreach (var sentence in new PathWords(score, names).Sentences())
        {
            yield return sentence;
        }
    }

    private string Shown()
    {
        var (least, most) = score.Scale.HigherIsWorse ? (Number(100), Number(0)) : (Number(0), Number(100));
        return score.Presentation.Match(
            () => $"A number from {least} to {most}",
            () => $"A percentage from {least} % to {most} %",
            () => $"Shown as its band; behind it stands a number from {least} to {most}",
            letters => $"Shown as a letter ({string.Join(", ", letters.Reverse().Select(letter => $"{letter.Name} from {Number(letter.From)}"))}); behind it stands a number from {least} to {most}");
    }

    private List<BandText> Bands() => [.. score.Bands.All
        .Select((band, index) => new BandText(LabelWords.Plain(band.Label ?? band.Name), PointsWords.Tone(score.Bands, index), _limits.Of(score.Bands, index)))
        .Reverse()];

    private List<BandText> Grades() =>
        [.. score.Bands.All.Select((band, index) => new BandText(band.Name, PointsWords.Tone(score.Bands, index), index == 0 ? "the worst" : index == score.Bands.All.Count - 1 ? "the best" : string.Empty)).Reverse()];

    private CardText Card(Scorecard scorecard)
    {
        var isOnly = score.Scorecards.Count == 1;
        var whom = scorecard.When is { } when ? $"For customers where {_conditions.Truth(when)}."
            : isOnly ? "For every customer."
            : "For everybody else.";
        return new CardText(
            LabelWords.Of(scorecard.Label, scorecard.Name), whom, _trees.Of(scorecard), [.. Further(scorecard.Additions)], [.. scorecard.Overrides.Select(Override)]);
    }

    private IEnumerable<string> Further(Additions additions)
    {
        if (additions.Start is { } start)
        {
            yield return $"It begins with {Number(start)} points.";
        }

        foreach (var adjustment in additions.Adjustments)
        {
            yield return adjustment.Match(Fixed, _trees.Added);
        }

        if (additions.AtLeast > 0 || additions.AtMost < 100)
        {
            yield return $"The whole is kept from {Number(additions.AtLeast)} to {Number(additions.AtMost)}.";
        }
    }

    private string Fixed(Adjustment.Fixed adjustment)
    {
        var amount = Math.Round(adjustment.Amount * (score.Scale.To - score.Scale.From) / 100, 6);
        var change = amount < 0 ? $"{NumberTexts.Exact(-amount)} points are taken away" : $"{NumberTexts.Exact(amount)} points are added";
        return $"{LabelWords.Of(adjustment.Label, adjustment.Name)}: {change}{(adjustment.When is { } when ? $" when {_conditions.Truth(when)}" : string.Empty)}.";
    }

    private string Override(Override rule)
    {
        var target = rule.Target.Match(band => LabelWords.Plain(band.Band), points => Number(points.Value));
        var effect = rule.Kind switch
        {
            OverrideKind.Force => $"the score is {target}",
            OverrideKind.Cap => $"the score is at most {target}",
            OverrideKind.Floor => $"the score is at least {target}",
        };
        return $"When {_conditions.Truth(rule.When)}, {effect}. Reason: {rule.Because.TrimEnd('.')}.";
    }

    private string Number(decimal inner) => NumberTexts.Exact(inner, score.Scale);
}
