namespace Hale.Language.Formatting;

/// <content>Where comments go.</content>
internal sealed partial class LayoutWriter
{
    private bool HasCommentBefore(int index) => _comment < comments.Count && comments[_comment].Start < index;

    private bool HasCommentBetween(int start, int end)
    {
        var next = _comment;
        while (next < comments.Count && comments[next].Start < start)
        {
            next++;
        }

        return next < comments.Count && comments[next].Start < end;
    }

    /// <summary>Writes the comments before a place on lines of their own; says whether there was one.</summary>
    private bool WriteCommentsBefore(int index, int indent, bool isFirst)
    {
        var begun = _comment;
        while (HasCommentBefore(index))
        {
            WriteComment(indent, isFirst && _comment == begun);
        }

        return _comment > begun;
    }

    /// <summary>Writes the comment on whose line a value ends behind it.</summary>
    private void WriteCommentBeside(int end)
    {
        if (_comment < comments.Count && _lines.OnlyEndsBetween(end, comments[_comment].Start))
        {
            Append(" " + comments[_comment].Text);
            _comment++;
        }
    }

    /// <summary>
    /// Writes the comments that stand at the end of a collection: of brackets those inside, of a block those at least as far to the right as its items. Where a block
    /// begins in the column of the one around it, what comes after it belongs to that one.
    /// </summary>
    private void WriteCommentsAfter(LayoutNode.Collection collection, Place place, int columnAround)
    {
        while (HasCommentBefore(collection.IsFlow ? collection.End : place.Limit)
            && (collection.IsFlow || (place.Column > columnAround && _lines.Column(comments[_comment].Start) >= place.Column)))
        {
            WriteComment(place.Indent, isFirst: false);
        }
    }

    private void WriteComment(int indent, bool isFirst)
    {
        var comment = comments[_comment++];
        StartLine(indent, !isFirst && _lines.IsFirst(comment.Start) && _lines.HasBlankBefore(comment.Start));
        Append(comment.Text);
    }
}
