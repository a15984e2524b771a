using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Hale.Language.Yaml;

namespace Hale.Language.Drafts;

/// <summary>The file of a score as text and as tree, and the edits that are to be made in it.</summary>
internal sealed class ScoreText
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private readonly List<TextEdit> _edits = [];

    private ScoreText(DefinitionFile file, YamlMapping root)
    {
        (File, Root, _text) = (file, root, file.Text);
        for (var at = _text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = _text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    public DefinitionFile File { get; }

    public YamlMapping Root { get; }

    private string NewLine => _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The file of a score of a project that was read without errors.</summary>
    public static ScoreText Of(DefinitionBundle bundle, string score) => bundle.Files
        .Where(file => file.Path.StartsWith(DefinitionFolders.Scores + "/", StringComparison.Ordinal))
        .Select(file => YamlFile.Read(Encoding.UTF8.GetBytes(file.Text), file.Path, new DiagnosticBag()) is YamlMapping root && Value(root, "score") is YamlScalar name && name.Text == score ? new ScoreText(file, root) : null)
        .FirstOrDefault(found => found is not null)
        ?? throw new DraftRefusedException($"no file under {DefinitionFolders.Scores}/ holds the score `{score}`", "check the files: `hale check`");

    /// <summary>The value of a key; null when there is none.</summary>
    public static YamlNode? Value(YamlMapping map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>Puts a text in the place of a single value. The value must stand there as it reads.</summary>
    public void Replace(YamlNode node, string text)
    {
        if (node is not YamlScalar scalar)
        {
            throw new DraftRefusedException($"at {node.Span} stands {node.Shape}, not a single value", "change it by hand");
        }

        var offset = Offset(scalar.Located.At(0));
        if (!_text.AsSpan(offset).StartsWith(scalar.Text, StringComparison.Ordinal))
        {
            throw new DraftRefusedException($"the value at {node.Span} is written in a way that is not changed in its place", "write it plainly, such as `40`, or change it by hand");
        }

        _edits.Add(new TextEdit(offset, scalar.Text.Length, text));
    }

    /// <summary>Adds a key before the first one of a mapping, in the layout of the mapping.</summary>
    public void Insert(YamlMapping map, string entry)
    {
        var first = Offset(map.Entries[0].Key.Span);
        var isFlow = _text[Offset(map.Span)] == '{';
        var indent = map.Entries[0].Key.Span.Column - 1;
        _edits.Add(new TextEdit(first, 0, isFlow ? entry + ", " : entry + NewLine + new string(' ', indent)));
    }

    /// <summary>Adds a line below that of a value which ends its line.</summary>
    public void AddLineBelow(YamlNode node, string line)
    {
        if (_text[Offset(Root.Span)] == '{')
        {
            throw new DraftRefusedException($"{File.Path} is written in braces", "write one key a line, or change it by hand");
        }

        var end = _text.IndexOf('\n', Offset(node.Span));
        _edits.Add(end < 0 ? new TextEdit(_text.Length, 0, NewLine + line) : new TextEdit(end + 1, 0, line + NewLine));
    }

    /// <summary>The file after all edits.</summary>
    public DefinitionFile Edited()
    {
        var result = new StringBuilder(_text);
        foreach (var edit in _edits.OrderByDescending(edit => edit.Offset))
        {
            result.Remove(edit.Offset, edit.Length).Insert(edit.Offset, edit.Text);
        }

        return File with { Text = result.ToString() };
    }

    // The tree was read without a byte order mark, which stands before the first line.
    private int Offset(SourceSpan span) => _starts[span.Line - 1] + span.Column - 1 + (span.Line == 1 && _text.StartsWith('\uFEFF') ? 1 : 0);
}
