using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Yaml;

/// <summary>Reads values of a certain shape; what has another is reported and read as null.</summary>
internal sealed class NodeReader(DiagnosticBag bag)
{
    /// <summary>A single value with some text.</summary>
    public YamlScalar? Scalar(YamlNode node, string what)
    {
        if (node is not YamlScalar scalar)
        {
            bag.Report(ShapeRules.WrongShape, node.Span, $"{what} is a single value, not {node.Shape}");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            bag.Report(ShapeRules.Empty, node.Span, $"{what} has no value");
            return null;
        }

        return scalar;
    }

    public string? Text(YamlNode node, string what) => Scalar(node, what)?.Text;

    public YamlMapping? Mapping(YamlNode node, string what)
    {
        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        bag.Report(ShapeRules.WrongShape, node.Span, $"{what} is a mapping (`key: value`), not {node.Shape}");
        return null;
    }

    public YamlSequence? Sequence(YamlNode node, string what)
    {
        if (node is YamlSequence sequence)
        {
            return sequence;
        }

        bag.Report(ShapeRules.WrongShape, node.Span, $"{what} is a list, not {node.Shape}");
        return null;
    }

    /// <summary>One value or a list of them.</summary>
    public IReadOnlyList<YamlScalar> Scalars(YamlNode node, string what)
    {
        if (node is not YamlSequence list)
        {
            return Scalar(node, what) is { } single ? [single] : [];
        }

        if (list.Items.Count == 0)
        {
            bag.Report(ShapeRules.Empty, node.Span, $"the list is empty; it should hold {what}");
        }

        return [.. list.Items.Select(item => Scalar(item, what)).OfType<YamlScalar>()];
    }

    public decimal? Number(YamlNode node, string what)
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (Numbers.TryParse(scalar.Text, out var number))
        {
            return number;
        }

        bag.Report(ShapeRules.NotANumber, node.Span, $"{what} is `{scalar.Text}`, which is not a number");
        return null;
    }

    public decimal? NumberIn(YamlNode node, string what, decimal least, decimal most, string advice)
    {
        var number = Number(node, what);
        if (number < least || number > most)
        {
            bag.Report(ShapeRules.OutOfRange, node.Span, $"{what} is `{((YamlScalar)node).Text}`, which is not possible", advice);
            return null;
        }

        return number;
    }

    public T Choice<T>(YamlNode node, string what, T otherwise, IReadOnlyDictionary<string, T> words)
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return otherwise;
        }

        if (words.TryGetValue(scalar.Text, out var chosen))
        {
            return chosen;
        }

        var advice = Suggestion.Advice(scalar.Text, words.Keys, $"write {Choices.Text(words.Keys)}");
        bag.Report(ShapeRules.NotOneOf, node.Span, $"{what} is `{scalar.Text}`; possible are {Choices.Text(words.Keys)}", advice);
        return otherwise;
    }
}
