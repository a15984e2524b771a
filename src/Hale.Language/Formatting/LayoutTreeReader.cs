using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hale.Language.Formatting;

/// <summary>Reads where the values of a file stand and how they are written. The file is one that <see cref="Yaml.YamlTreeReader"/> could read wholly.</summary>
internal sealed class LayoutTreeReader
{
    private readonly string _text;
    private readonly Parser _parser;

    private LayoutTreeReader(string text) => (_text, _parser) = (text, new Parser(new Scanner(new StringReader(text), skipComments: true)));

    /// <summary>The tree; null for a file without any value.</summary>
    public static LayoutNode? Read(string text)
    {
        var reader = new LayoutTreeReader(text);
        reader._parser.Consume<StreamStart>();
        return reader._parser.TryConsume<DocumentStart>(out _) ? reader.ReadNode() : null;
    }

    private LayoutNode ReadNode()
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return ReadScalar(scalar);
        }

        return _parser.TryConsume<MappingStart>(out var mapping) ? ReadMapping(mapping) : ReadSequence(_parser.Consume<SequenceStart>());
    }

    private LayoutNode.Scalar ReadScalar(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var isEmpty = scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0;
        return new LayoutNode.Scalar(start, isEmpty ? start : end, isEmpty ? string.Empty : _text[start..end], isBlock);
    }

    private LayoutNode.Collection ReadMapping(MappingStart start)
    {
        var items = new List<LayoutItem>();
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode() as LayoutNode.Scalar ?? throw new InvalidOperationException("a key is a single value in every file that can be read");
            items.Add(new LayoutItem(key, ReadNode()));
        }

        var end = _parser.Consume<MappingEnd>();
        return new LayoutNode.Collection((int)start.Start.Index, (int)end.End.Index, start.Style == MappingStyle.Flow, IsMapping: true, items);
    }

    private LayoutNode.Collection ReadSequence(SequenceStart start)
    {
        var items = new List<LayoutItem>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            items.Add(new LayoutItem(null, ReadNode()));
        }

        var end = _parser.Consume<SequenceEnd>();
        return new LayoutNode.Collection((int)start.Start.Index, (int)end.End.Index, start.Style == SequenceStyle.Flow, IsMapping: false, items);
    }
}
