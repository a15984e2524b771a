using Hale.Language.Diagnostics;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads a name that the sources must declare: an attribute or a property.</summary>
/// <param name="catalogue">What the sources declare.</param>
/// <param name="declared">The names with their types.</param>
/// <param name="what">What they are, for messages, with its article: "an attribute".</param>
/// <param name="unknown">The rule for a name that nothing declares.</param>
/// <param name="example">How a name is declared when there is none yet.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class DeclaredNameReader<T>(
    SourceCatalogue catalogue, DeclaredNames<T> declared, string what, DiagnosticRule unknown, Func<string, string> example, DiagnosticBag bag)
    where T : struct
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The name and its type; null when something was reported, here or where the name is declared.</summary>
    public (string Name, T Type)? Read(YamlNode node)
    {
        if (_read.Scalar(node, $"the {what.Split(' ')[^1]}") is not { Text: var name })
        {
            return null;
        }

        if (declared.Contains(name))
        {
            return declared.TypeOf(name) is { } type ? (name, type) : null;
        }

        if (catalogue.IsComplete)
        {
            var names = declared.Names;
            var otherwise = names.Count == 0 ? example(name) : $"the sources declare {Choices.Text(names.Order(StringComparer.Ordinal))}";
            bag.Report(unknown, node.Span, $"no source declares {what} `{name}`", Suggestion.Advice(name, names, otherwise));
        }

        return null;
    }
}
