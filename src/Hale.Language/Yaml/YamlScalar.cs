using Hale.Language.Diagnostics;
using Hale.Language.Text;

namespace Hale.Language.Yaml;

/// <summary>A single value. Its text is what YAML makes of it; <paramref name="Located"/> knows where each character stands in the file.</summary>
internal sealed record YamlScalar(SourceSpan Span, LocatedText Located, bool IsPlain) : YamlNode(Span)
{
    public string Text => Located.Text;

    /// <summary>Whether nothing is written: an explicit empty text in quotes is written.</summary>
    public bool IsEmpty => IsPlain && Text.Length == 0;

    public override T Match<T>(Func<YamlScalar, T> scalar, Func<YamlSequence, T> sequence, Func<YamlMapping, T> mapping) => scalar(this);
}
