using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using YamlDotNet.Core.Events;

namespace Hale.Language.Yaml;

internal sealed partial class YamlTreeReader
{
    private void CheckProperties(ParsingEvent next)
    {
        if (next is AnchorAlias alias)
        {
            Refuse(FileRules.NotSupported, At(next.Start), $"the alias `*{alias.Value}` is not supported");
        }
        else if (next is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            Refuse(FileRules.NotSupported, At(next.Start), $"the anchor `&{anchored.Anchor.Value}` is not supported");
        }
        else if (next is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            Refuse(FileRules.NotSupported, At(next.Start), $"the tag `{tagged.Tag.Value}` is not supported");
        }
    }

    private YamlScalar? AcceptKey(YamlNode key, HashSet<string> keys)
    {
        if (key is not YamlScalar scalar)
        {
            Refuse(FileRules.KeyNotText, key.Span, $"{key.Shape} cannot be a key");
            return null;
        }

        if (scalar is { IsPlain: true, Text: "<<" })
        {
            Refuse(FileRules.NotSupported, key.Span, "the merge key `<<` is not supported");
            return null;
        }

        if (!keys.Add(scalar.Text))
        {
            Refuse(FileRules.DuplicateKey, key.Span, $"the key `{scalar.Text}` stands twice in this mapping");
            return null;
        }

        return scalar;
    }

    private void Refuse(DiagnosticRule rule, SourceSpan span, string message)
    {
        _whole = false;
        _bag.Report(rule, span, message);
    }
}
