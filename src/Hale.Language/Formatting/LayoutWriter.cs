using System.Text;

namespace Hale.Language.Formatting;

/// <summary>
/// Writes a tree in the one layout: keys in their order, values as they are written, collections in brackets on one line where they fit, each comment beside or above
/// what it stood beside or above.
/// </summary>
internal sealed partial class LayoutWriter(string source, IReadOnlyList<LayoutComment> comments)
{
    private const int Step = 2;
    private const int Widest = 160;

    private readonly SourceLines _lines = new(source);
    private readonly StringBuilder _out = new();
    private int _lineStart;
    private int _comment;
    private bool _isLineOpen;

    /// <summary>Whether the last value is a block that keeps the empty lines at its end, so that one more would be another value.</summary>
    private bool _endsOpen;

    public static string Write(string source, LayoutNode? root, IReadOnlyList<LayoutComment> comments)
    {
        var writer = new LayoutWriter(source, comments);
        if (root is not null)
        {
            writer.WriteRoot(root);
        }

        writer.WriteCommentsBefore(source.Length + 1, 0, isFirst: writer._out.Length == 0);
        return writer._isLineOpen ? writer._out.Append('\n').ToString() : writer._out.ToString();
    }

    private void WriteRoot(LayoutNode root)
    {
        var place = new Place(0, -1, source.Length + 1);
        if (root is LayoutNode.Collection collection && (!collection.IsFlow || Fitting(collection, 0) is null))
        {
            WriteItems(collection, place, isOpen: false);
            return;
        }

        WriteCommentsBefore(root.Start, 0, isFirst: true);
        if (root is not LayoutNode.Scalar { IsEmpty: true })
        {
            StartLine(0, _lines.HasBlankBefore(root.Start));
            WriteOnLine(root, place);
        }
    }

    /// <summary>Writes the items of a collection, one a line.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="place">Where they go.</param>
    /// <param name="isOpen">Whether the first goes on the line that is begun, behind a dash.</param>
    private void WriteItems(LayoutNode.Collection collection, Place place, bool isOpen)
    {
        var column = collection.IsFlow ? place.Column : _lines.Column(collection.Start);
        for (var index = 0; index < collection.Items.Count; index++)
        {
            var item = collection.Items[index];
            var isFirst = index == 0;
            var commented = WriteCommentsBefore(item.FirstText, place.Indent, isFirst);
            if (!isFirst || !isOpen)
            {
                StartLine(place.Indent, (commented || !isFirst) && _lines.HasBlankBefore(item.FirstText));
            }

            var limit = index + 1 < collection.Items.Count ? collection.Items[index + 1].FirstText : collection.IsFlow ? collection.End : place.Limit;
            WriteItem(item, new Place(place.Indent, column, limit));
        }

        WriteCommentsAfter(collection, place with { Column = column }, place.Column);
    }

    private void WriteItem(LayoutItem item, Place place)
    {
        if (item.Key is null)
        {
            Append("-");
            WriteItemValue(item.Value, place);
            return;
        }

        if (!item.Key.IsOneLine || item.Key.IsBlock)
        {
            throw new LayoutException();
        }

        Append(Quotes.Normalised(item.Key.Written) + ":");
        WriteValue(item.Key.End, item.Value, place);
    }

    private void WriteItemValue(LayoutNode value, Place place)
    {
        if (value is LayoutNode.Scalar { IsEmpty: true })
        {
            WriteCommentBeside(value.Start);
            return;
        }

        Append(" ");
        if (value is LayoutNode.Collection collection && (!collection.IsFlow || Fitting(collection, _out.Length - _lineStart) is null))
        {
            WriteItems(collection, place.Inner, isOpen: true);
        }
        else
        {
            WriteOnLine(value, place);
        }
    }

    private void WriteValue(int keyEnd, LayoutNode value, Place place)
    {
        if (value is LayoutNode.Scalar { IsEmpty: true })
        {
            WriteCommentBeside(keyEnd);
            return;
        }

        var isBelow = HasCommentBefore(value.Start);
        if (isBelow)
        {
            WriteCommentBeside(keyEnd);
        }

        if (value is LayoutNode.Collection collection
            && (!collection.IsFlow || Fitting(collection, isBelow ? place.Inner.Indent : _out.Length - _lineStart + 1) is null))
        {
            WriteItems(collection, place.Inner, isOpen: false);
            return;
        }

        if (isBelow)
        {
            WriteCommentsBefore(value.Start, place.Inner.Indent, isFirst: true);
            StartLine(place.Inner.Indent, isBlankBefore: false);
        }
        else
        {
            Append(" ");
        }

        WriteOnLine(value, place);
    }

    /// <summary>Writes a single value, or brackets that fit, on the line that is begun.</summary>
    private void WriteOnLine(LayoutNode node, Place place)
    {
        if (node is LayoutNode.Scalar scalar)
        {
            WriteScalar(scalar, place);
            return;
        }

        Append(InlineText.Of(node)!);
        WriteCommentBeside(node.End);
    }

    /// <summary>Brackets as a text on one line from a column on; null where they must become a block. Empty ones have nothing to make one of.</summary>
    private string? Fitting(LayoutNode.Collection collection, int column) =>
        InlineText.Of(collection) is { } line && (collection.Items.Count == 0 || (!HasCommentBetween(collection.Start, collection.End) && column + line.Length <= Widest))
            ? line
            : null;

    private void StartLine(int indent, bool isBlankBefore)
    {
        if (_isLineOpen)
        {
            _out.Append('\n');
        }

        if (isBlankBefore && _out.Length > 0 && !_endsOpen)
        {
            _out.Append('\n');
        }

        _endsOpen = false;
        _lineStart = _out.Length;
        _out.Append(' ', indent);
        _isLineOpen = true;
    }

    private void Append(string text)
    {
        _out.Append(text);
        _isLineOpen = true;
    }

    /// <summary>Where something is written and where it came from.</summary>
    /// <param name="Indent">The spaces before its lines.</param>
    /// <param name="Column">The column of the block around it in the source; −1 for none.</param>
    /// <param name="Limit">Where the next value begins in the source.</param>
    private readonly record struct Place(int Indent, int Column, int Limit)
    {
        /// <summary>The place of what stands in it.</summary>
        public Place Inner => this with { Indent = Indent + Step };
    }
}
