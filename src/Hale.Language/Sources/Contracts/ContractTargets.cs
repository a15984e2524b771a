using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Sources.Contracts;

/// <summary>The sources that contracts of others refer to, which may be read later.</summary>
internal sealed class ContractTargets(DiagnosticBag bag)
{
    private readonly List<(YamlScalar Source, string Column)> _asked = [];

    /// <summary>Asks for a column of a source.</summary>
    public void Ask(YamlScalar source, string column) => _asked.Add((source, column));

    /// <summary>Tells each source which of its columns contracts read, and reports sources that there are not. Called when every source is known.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="isComplete">Whether all of them could be read: otherwise an unknown one is no news.</param>
    public List<SourceDefinition> Bind(IReadOnlyList<SourceDefinition> sources, bool isComplete)
    {
        var declared = sources.Select(source => source.Declared).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (source, _) in _asked.Where(asked => isComplete && !declared.Contains(asked.Source.Text)))
        {
            bag.Report(
                ContractRules.UnknownSource, source.Span, $"there is no source `{source.Text}`",
                Suggestion.Advice(source.Text, [.. declared, "accounts"], $"write `accounts`, or one of {Choices.Text(declared)}"));
        }

        return [.. sources.Select(source => source with { Contract = source.Contract with { ReadColumns = Columns(source) } })];
    }

    private List<string> Columns(SourceDefinition source) =>
    [
        .. source.Contract.Rules.OfType<ContractRule.OfColumn>().Select(rule => rule.Column)
            .Concat(_asked.Where(asked => asked.Source.Text == source.Declared).Select(asked => asked.Column))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
