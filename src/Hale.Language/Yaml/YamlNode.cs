using Hale.Language.Diagnostics;

namespace Hale.Language.Yaml;

/// <summary>A value in a YAML file and where it begins. The kinds are closed.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What people call a value of this shape.</summary>
    public string Shape => Match(scalar => scalar.IsEmpty ? "an empty value" : "a single value", _ => "a list", _ => "a mapping");

    public abstract T Match<T>(Func<YamlScalar, T> scalar, Func<YamlSequence, T> sequence, Func<YamlMapping, T> mapping);
}
