using Hale.Language.Diagnostics;

namespace Hale.Language.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span)
{
    public override T Match<T>(Func<YamlScalar, T> scalar, Func<YamlSequence, T> sequence, Func<YamlMapping, T> mapping) => sequence(this);
}
