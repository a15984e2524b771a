namespace Hale.Language.Formatting;

/// <content>How single values are written: as they were, with other spaces before their further lines.</content>
internal sealed partial class LayoutWriter
{
    private void WriteScalar(LayoutNode.Scalar scalar, Place place)
    {
        if (scalar.IsBlock)
        {
            WriteBlock(scalar, place);
            return;
        }

        var lines = Quotes.Normalised(scalar.Written).Split('\n');
        Append(lines[0].TrimEnd());
        foreach (var line in lines.Skip(1).Select(line => line.Trim(' ', '\t')))
        {
            _out.Append('\n').Append(' ', line.Length == 0 ? 0 : place.Indent + Step).Append(line);
        }

        WriteCommentBeside(scalar.End);
    }

    private void WriteBlock(LayoutNode.Scalar scalar, Place place)
    {
        var lines = scalar.Written.Split('\n');
        var header = Header(lines, scalar.End);
        _endsOpen = header.TakeWhile(letter => letter != '#').Contains('+');
        var content = Content(lines, _endsOpen);
        var stated = header.TakeWhile(letter => letter != '#').FirstOrDefault(char.IsAsciiDigit);
        var (was, becomes) = stated == default
            ? (content.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Length - line.TrimStart(' ').Length).FirstOrDefault(), place.Indent + Step)
            : (Math.Max(place.Column, 0) + (stated - '0'), place.Indent + (stated - '0'));
        Append(header);
        foreach (var line in content)
        {
            _out.Append('\n');
            if (line.Length > was)
            {
                _out.Append(' ', becomes).Append(line.AsSpan(was));
            }
        }
    }

    /// <summary>The first line. A text that ends with the file, without a line break, has none; with the break that is added it must say so.</summary>
    private string Header(string[] lines, int end)
    {
        var header = lines[0].TrimEnd();
        var isCut = end == source.Length && lines.Length > 1 && lines[^1].Trim(' ').Length > 0;
        return !isCut || header.Contains('-', StringComparison.Ordinal) ? header : $"{header[0]}-{header[1..].Replace("+", string.Empty, StringComparison.Ordinal)}";
    }

    private static List<string> Content(string[] lines, bool keepsEnd)
    {
        var content = lines.Skip(1).ToList();
        if (keepsEnd && content.Count > 0 && string.IsNullOrWhiteSpace(content[^1]))
        {
            content.RemoveAt(content.Count - 1);
        }

        while (!keepsEnd && content.Count > 0 && string.IsNullOrWhiteSpace(content[^1]))
        {
            content.RemoveAt(content.Count - 1);
        }

        return content;
    }
}
