using Hale.Language.Diagnostics;

namespace Hale.Language.Yaml;

/// <summary>A mapping: keys, each once, in the order of the file.</summary>
internal sealed record YamlMapping(SourceSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(Span)
{
    public override T Match<T>(Func<YamlScalar, T> scalar, Func<YamlSequence, T> sequence, Func<YamlMapping, T> mapping) => mapping(this);
}
