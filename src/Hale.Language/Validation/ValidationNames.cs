using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Metrics;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Validation;

/// <summary>Reads what <c>validation</c> names: metrics, events, and conditions over metrics.</summary>
/// <param name="catalogue">What the sources give.</param>
/// <param name="metrics">The metrics.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class ValidationNames(SourceCatalogue catalogue, MetricTable metrics, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>A condition over metrics of the account alone; null when it is not written or something was reported.</summary>
    public Expression? Condition(LocatedText? text, string what)
    {
        if (text is null || ExpressionBinder.Bind(text, metrics, ValueKind.Boolean, bag) is not { } condition)
        {
            return null;
        }

        if (MetricReach.Of(metrics.InOrder, ExpressionReferences.Of(condition).ToHashSet(StringComparer.Ordinal)).FirstOrDefault(metric => metric is Metric.AccountsMetric or Metric.SqlMetric) is not { } across)
        {
            return condition;
        }

        bag.Report(ObservationRules.Compares, text.At(0), $"{what} reads `{across.Name}`, which looks at other accounts");
        return null;
    }

    /// <summary>The metrics of the free model.</summary>
    public IReadOnlyList<string> Headroom(YamlNode? node) => Metrics(
        node, kind => kind is ValueKind.Number or ValueKind.Boolean, name => (ObservationRules.NotANumber, $"`{name}` is a text, and the free model is fitted on numbers"));

    /// <summary>The metrics by which results are divided.</summary>
    public IReadOnlyList<string> Segments(YamlNode? node) => Metrics(
        node, kind => kind is ValueKind.Text or ValueKind.Boolean, name => (ObservationRules.NoSegment, $"`{name}` is a number, and hardly two accounts agree in it"));

    /// <summary>The events that are plays, sorted.</summary>
    public IReadOnlyList<string> Plays(YamlNode? node)
    {
        IReadOnlyList<YamlScalar> names = node is null ? [] : _read.Scalars(node, "the name of an event");
        foreach (var name in names)
        {
            if (catalogue.MayGive(name))
            {
                WarnOfALikeName(name);
                continue;
            }

            var otherwise = catalogue.Events.Count == 0 ? "add a source with `events:`" : $"the sources give {Choices.Text(catalogue.Events.Order(StringComparer.Ordinal))}";
            bag.Report(NameRules.UnknownEvent, name.Span, $"no source gives events called `{name.Text}`", Suggestion.Advice(name.Text, catalogue.Events, otherwise));
        }

        return [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Where event names come from a column any name may come; one that is nearly that of an event that somebody else asks for was hardly meant.</summary>
    private void WarnOfALikeName(YamlScalar name)
    {
        var named = metrics.InOrder.OfType<Metric.EventMetric>().SelectMany(metric => metric.Selection.Events).Concat(catalogue.Events).ToHashSet(StringComparer.Ordinal);
        if (!named.Contains(name.Text) && Suggestion.For(name.Text, named) is { } near)
        {
            bag.Report(ObservationRules.UnknownPlay, name.Span, $"no metric and no source names events called `{name.Text}`", $"did you mean `{near}`?");
        }
    }

    private IReadOnlyList<string> Metrics(YamlNode? node, Func<ValueKind, bool> fits, Func<string, (DiagnosticRule Rule, string Says)> otherwise)
    {
        var found = new List<string>();
        foreach (var name in node is null ? [] : _read.Scalars(node, "the name of a metric"))
        {
            if (!metrics.Contains(name.Text))
            {
                if (metrics.IsComplete)
                {
                    bag.Report(NameRules.UnknownMetric, name.Span, $"there is no metric `{name.Text}`", metrics.AdviceFor(name.Text) ?? Suggestion.Advice(name.Text, metrics.Names, "define it in metrics/"));
                }
            }
            else if (metrics.Of(name.Text) is { } metric && !fits(metric.Kind))
            {
                var (rule, says) = otherwise(name.Text);
                bag.Report(rule, name.Span, says);
            }
            else
            {
                found.Add(name.Text);
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }
}
