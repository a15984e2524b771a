using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>Finds the numbers of a score that can be moved: of a score that is what it is for one account, with one scorecard and without segments.</summary>
/// <param name="score">The score.</param>
/// <param name="account">The account's values, which stand for limits that are metrics.</param>
/// <param name="metrics">The metrics by name.</param>
internal sealed class Knobs(Score score, IValueSource account, IReadOnlyDictionary<string, Metric> metrics)
{
    private const decimal FarTimes = 1000;

    private readonly decimal _unit = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode).Unit;

    private Scorecard Card => score.Scorecards[0];

    /// <summary>The score as it is for one account.</summary>
    public static Score Own(Score score, int scorecard, IValueSource account)
    {
        string? Category(string metric) => account[metric] is { IsMissing: false } value ? value.ToString() : null;
        return score with { Eligible = null, Bands = score.Bands.For(Category), Scorecards = [Segments.Choose(score.Scorecards[scorecard], Category) with { When = null }] };
    }

    /// <summary>Every number: weights, limits and points of the tree, adjustments, and the limits of bands.</summary>
    public IEnumerable<Knob> All() => Bands().Concat(Below(Card.Root, string.Empty, root => With(Card with { Root = (Group)root }))).Concat(Adjustments());

    private IEnumerable<Knob> Bands()
    {
        var bands = score.Bands.All;
        for (var index = 1; index < bands.Count; index++)
        {
            var (place, next) = (index, index + 1 < bands.Count ? bands[index + 1].From : 100);
            decimal[] ends = [score.Scale.Show(bands[index - 1].From), score.Scale.Show(next)];
            yield return new Knob(
                NumberKind.BandLimit, bands[index].Name, string.Empty, Unit.None, score.Scale.Show(bands[index].From), _unit, ends.Min() + _unit, ends.Max() - _unit, score.Scale.Length,
                outer => score with { Bands = new BandSet([.. bands.Select((band, other) => other == place ? band with { From = score.Scale.Read(outer) } : band)]) });
        }
    }

    private IEnumerable<Knob> Below(Group group, string path, Func<ScorecardNode, Score> put)
    {
        var counted = group.Children.Count(child => child.Weight > 0);
        foreach (var child in group.Children)
        {
            var place = path.Length == 0 ? child.Name : path + "/" + child.Name;
            Score Put(ScorecardNode changed) => put(group with { Children = [.. group.Children.Select(one => ReferenceEquals(one, child) ? changed : one)] });
            if (child.Weight > 0 && group.Combination.UsesWeights && (counted > 1 || group.Combination.Kind == CombinationKind.Sum))
            {
                var step = Knob.StepOf(child.Weight);
                yield return new Knob(
                    NumberKind.Weight, place, string.Empty, Unit.None, child.Weight, step, counted > 1 && child.Weight % step == 0 ? 0 : step, Math.Min(child.Weight * FarTimes, ScorecardNode.HeaviestWeight), child.Weight, weight => Put(child with { Weight = weight }));
            }

            foreach (var knob in child.Match(inner => Below(inner, place, Put), measure => Of(measure, place, score.Scale, Put), rules => Of(rules, place, Put)))
            {
                yield return knob;
            }
        }
    }

    private IEnumerable<Knob> Of(RuleList rules, string path, Func<ScorecardNode, Score> put) => score.IsGraded ? [] : rules.Rules.Select((rule, index) => Points(
        path, rule.Name, rule.Points, score.Scale, points => put(rules with { Rules = [.. rules.Rules.Select((one, other) => other == index ? one with { Points = points } : one)] })));

    private IEnumerable<Knob> Of(Measure measure, string path, Scale scale, Func<Measure, Score> put)
    {
        var own = metrics.GetValueOrDefault(measure.Metric);
        var numbers = new NormalisationNumbers(measure.Normalisation, account, own?.Unit ?? Unit.None, own?.Kind ?? ValueKind.Number);
        foreach (var limit in numbers.Limits())
        {
            yield return Limit(limit, limit.Across is { } across ? metrics.GetValueOrDefault(across) : own, path, number => put(measure with { Normalisation = limit.With(number) }));
        }

        foreach (var points in numbers.Points())
        {
            yield return Points(path, points.What, points.Now, scale, inner => put(measure with { Normalisation = points.With(inner) }));
        }
    }

    private static Knob Limit(NormalisationNumber limit, Metric? metric, string path, Func<decimal, Score> put)
    {
        var (least, most) = (limit.Least ?? limit.Now - (limit.Span * FarTimes), limit.Most ?? limit.Now + (limit.Span * FarTimes));
        var step = metric is not null && ValueGrid.Counts(metric) ? 1 : Math.Min(Knob.StepOf(limit.Now == 0 ? limit.Span : limit.Now), Knob.StepOf(limit.Span));
        return new Knob(
            NumberKind.Limit, path, string.Empty, metric?.Unit ?? Unit.None, limit.Now, step,
            limit.Least is null ? least : least + step, limit.Most is null ? most : most - step, limit.Now == 0 ? limit.Span : Math.Abs(limit.Now), put);
    }

    private Knob Points(string path, string what, decimal now, Scale scale, Func<decimal, Score> put)
    {
        decimal[] ends = [scale.From, scale.To];
        return new Knob(NumberKind.Points, path, what, Unit.None, scale.Show(now), _unit, ends.Min(), ends.Max(), score.Scale.Length, outer => put(Math.Clamp(scale.Read(outer), 0, 100)));
    }

    private IEnumerable<Knob> Adjustments() => Card.Additions.Adjustments.SelectMany((adjustment, index) => adjustment.Match(
        @fixed => [Amount(@fixed, changed => Put(index, changed))],
        measured => Of(measured.Measure, "adjust/" + measured.Name, measured.Scale, measure => Put(index, measured with { Measure = measure }))));

    private Knob Amount(Adjustment.Fixed adjustment, Func<Adjustment, Score> put)
    {
        var length = score.Scale.To - score.Scale.From;
        return new Knob(
            NumberKind.Points, "adjust/" + adjustment.Name, string.Empty, Unit.None, adjustment.Amount * length / 100, _unit, -score.Scale.Length, score.Scale.Length, score.Scale.Length,
            outer => put(adjustment with { Amount = outer * 100 / length }));
    }

    private Score Put(int index, Adjustment changed) => With(Card with { Additions = Card.Additions with { Adjustments = [.. Card.Additions.Adjustments.Select((one, place) => place == index ? changed : one)] } });

    private Score With(Scorecard scorecard) => score with { Scorecards = [scorecard] };
}
