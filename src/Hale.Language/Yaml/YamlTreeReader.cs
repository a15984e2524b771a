using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hale.Language.Yaml;

/// <summary>
/// Builds a tree from the parser's events. The engine's object model is not used: it stops at the first problem, and positions inside texts are lost.
/// </summary>
internal sealed partial class YamlTreeReader
{
    private const int MostDepth = 64;

    private readonly string _text;
    private readonly string _file;
    private readonly DiagnosticBag _bag;
    private readonly IParser _parser;
    private readonly LineIndex _lines;
    private bool _whole = true;

    private YamlTreeReader(string text, string file, DiagnosticBag bag)
    {
        (_text, _file, _bag, _lines) = (text, file, bag, new LineIndex(text));
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The tree of a text; null when something was reported that leaves the tree incomplete. An empty file is an empty value.</summary>
    public static YamlNode? Read(string text, string file, DiagnosticBag bag)
    {
        var reader = new YamlTreeReader(text, file, bag);
        try
        {
            var root = reader.ReadDocument();
            return reader._whole ? root : null;
        }
        catch (NestingException problem)
        {
            bag.Report(FileRules.TooDeep, reader.At(problem.Start), $"the value is nested more than {MostDepth} deep");
            return null;
        }
        catch (YamlException problem)
        {
            var message = SyntaxMessage.Of(problem, text);
            bag.Report(FileRules.Syntax, new SourceSpan(file, message.Line, message.Column), message.Text, message.Fix);
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or EndOfStreamException or ArgumentException)
        {
            // The engine gives up so on some broken texts, without a place of its own.
            bag.Report(FileRules.Syntax, reader.LastPlace(), "the YAML cannot be read after this place");
            return null;
        }
    }

    private SourceSpan LastPlace() => At(_parser.Current?.End ?? Mark.Empty);

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return Empty(new SourceSpan(_file, 1, 1));
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var next))
        {
            Refuse(FileRules.SeveralDocuments, At(next.Start), "a second document begins here");
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var next = _parser.Current ?? throw new SyntaxErrorException(Mark.Empty, Mark.Empty, "unexpected end");
        if (depth > MostDepth)
        {
            // Going on would only repeat the message, and deep input is the one thing that could exhaust the stack.
            throw new NestingException(next.Start, next.End);
        }

        CheckProperties(next);
        return next switch
        {
            MappingStart => ReadMapping(depth),
            SequenceStart => ReadSequence(depth),
            Scalar => ReadScalar(),
            _ => Skip(),
        };
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (AcceptKey(key, keys) is { } accepted)
            {
                entries.Add(new YamlEntry(accepted, value));
            }
        }

        return new YamlMapping(At(start.Start), entries);
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlSequence(At(start.Start), items);
    }

    private YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var place = new ScalarPlace(_text, (int)scalar.Start.Index, At(scalar.Start), scalar.Style, scalar.Value);
        return new YamlScalar(At(scalar.Start), new LocatedText(scalar.Value, place.At), scalar.Style == ScalarStyle.Plain);
    }

    private YamlScalar Skip()
    {
        var start = At(_parser.Current!.Start);
        _parser.MoveNext();
        return Empty(start);
    }

    private SourceSpan At(Mark mark)
    {
        var (line, column) = _lines.Place(mark.Index);
        return new SourceSpan(_file, line, column);
    }

    private static YamlScalar Empty(SourceSpan span) => new(span, LocatedText.OnOneLine(string.Empty, span), IsPlain: true);
}
