using System.Text;

namespace Hale.Tests.Formatting;

/// <summary>A file drawn from a seed: odd indentation, every style of value, comments and empty lines where they may stand.</summary>
internal sealed class RandomYaml(int seed)
{
    private static readonly string[] Plain = ["x", "12", "50%", "yes", "a b", "it's", "x#y", "-1", "é"];
    private static readonly string[] Quoted = ["\"x\"", "'x'", "\"\"", "''", "'it''s'", "\"a \\\"b\\\"\"", "'#no'", "\"{ [ , ] }\"", "'a: b'", "\"\\u00e9\\\\\"", "'back\\slash'"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _key;

    public string Text()
    {
        Noise(0);
        if (_random.Next(5) == 0)
        {
            Sequence(0, 3);
        }
        else
        {
            Mapping(0, 3);
        }

        Noise(0);
        return _random.Next(8) == 0 ? _text.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : _random.Next(8) == 0 ? _text.ToString().TrimEnd() : _text.ToString();
    }

    private void Mapping(int indent, int depth)
    {
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            _text.Append(' ', indent).Append(Key()).Append(Chance(5) ? " :" : ":");
            Value(indent, depth);
            Noise(indent);
        }
    }

    private void Sequence(int indent, int depth)
    {
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            _text.Append(' ', indent).Append('-');
            if (depth > 0 && Chance(3))
            {
                var gap = _random.Next(1, 4);
                _text.Append(' ', gap).Append(Key()).Append(':').Append(Gap()).Append(Leaf()).Append('\n');
                Mapping(indent + 1 + gap, depth - 1);
            }
            else
            {
                Value(indent, depth, inList: true);
            }

            Noise(indent);
        }
    }

    private void Value(int indent, int depth, bool inList = false)
    {
        var inner = indent + _random.Next(1, 6);
        switch (_random.Next(depth > 0 ? 9 : 5))
        {
            case 0: EndLine(); break;
            case 1: _text.Append(Gap()).Append(Leaf()); EndLine(); break;
            case 2: _text.Append(Gap()); Flow(2, inner); EndLine(); break;
            case 3: Block(inner); break;
            case 4: _text.Append(Gap()).Append("long text").Append('\n').Append(' ', inner).Append("on  two lines  "); EndLine(); break;
            case 5 or 6: EndLine(); Noise(inner); Mapping(inner, depth - 1); break;
            default: EndLine(); Noise(inner); Sequence(inList || Chance(2) ? inner : indent, depth - 1); break;
        }
    }

    private void Flow(int depth, int indent)
    {
        var isMapping = Chance(2);
        _text.Append(isMapping ? '{' : '[');
        var count = _random.Next(0, 4);
        for (var index = 0; index < count; index++)
        {
            FlowGap(indent);
            if (isMapping)
            {
                _text.Append(Key()).Append(": ");
            }

            if (depth > 0 && Chance(3))
            {
                Flow(depth - 1, indent);
            }
            else
            {
                _text.Append(isMapping && Chance(6) ? string.Empty : Chance(2) ? "x" : Pick(Quoted));
            }

            _text.Append(Gap()).Append(index + 1 < count ? "," : string.Empty);
        }

        FlowGap(indent);
        _text.Append(isMapping ? '}' : ']');
    }

    private void FlowGap(int indent)
    {
        if (Chance(4))
        {
            _text.Append(Chance(3) ? " # inside" : string.Empty).Append('\n').Append(' ', indent);
        }
        else
        {
            _text.Append(' ', _random.Next(3));
        }
    }

    private void Block(int indent)
    {
        _text.Append(Gap()).Append(Pick(["|", ">", "|-", ">-", "|+"])).Append(Chance(4) ? " # header" : string.Empty).Append('\n');
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            _text.Append(' ', indent).Append("text ").Append(Chance(3) ? " # none" : "end").Append('\n').Append(Chance(4) ? "\n" : string.Empty);
            if (count > 1 && Chance(3))
            {
                _text.Append(' ', indent + 2).Append("further\n");
            }
        }
    }

    private void EndLine() => _text.Append(Chance(5) ? " # beside" : Chance(5) ? "  " : string.Empty).Append('\n');

    private void Noise(int indent)
    {
        while (Chance(4))
        {
            _text.Append(Chance(2) ? "\n" : $"{new string(' ', Chance(3) ? _random.Next(8) : indent)}# comment {_random.Next(100)}\n");
        }
    }

    private string Key() => Chance(8) ? $"'key {_key++}'" : $"k{_key++}";

    private string Leaf() => Chance(2) ? Pick(Plain) : Pick(Quoted);

    private string Gap() => new(' ', _random.Next(1, 4));

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
