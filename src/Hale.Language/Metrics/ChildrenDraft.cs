using Hale.Core.Metrics.Accounts;
using Hale.Language.Expressions;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>What is asked of the children of an account, as far as it can be read by itself.</summary>
/// <param name="Text">The expression over a child.</param>
/// <param name="Syntax">The same, parsed.</param>
/// <param name="Aggregate">What is made of the values.</param>
/// <param name="WeightedBy">The metric by which children weigh; null when it is not written.</param>
/// <param name="OptOut">The condition that leaves a child out, parsed; null when it is not written.</param>
internal sealed record ChildrenDraft(
    LocatedText Text, Syntax Syntax, ChildrenAggregate Aggregate, YamlScalar? WeightedBy, (LocatedText Text, Syntax Syntax)? OptOut)
{
    /// <summary>Whether the account itself counts as one of its children.</summary>
    public bool WithParent { get; init; }

    /// <summary>Whether children of children count.</summary>
    public bool Deep { get; init; }

    /// <summary>Every name that is read.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            IEnumerable<string> condition = OptOut is { } optOut ? SyntaxNames.Of(optOut.Syntax) : [];
            IEnumerable<string> weight = WeightedBy is null ? [] : [WeightedBy.Text];
            return [.. SyntaxNames.Of(Syntax), .. condition, .. weight];
        }
    }
}
