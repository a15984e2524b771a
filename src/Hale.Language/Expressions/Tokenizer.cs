using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

/// <summary>Cuts an expression's text into tokens.</summary>
internal sealed partial class Tokenizer(LocatedText text, DiagnosticBag bag)
{
    private readonly string _text = text.Text;

    /// <summary>The tokens, the last being <see cref="TokenKind.End"/>; null when something was reported.</summary>
    public IReadOnlyList<Token>? Read()
    {
        var tokens = new List<Token>();
        var at = 0;
        while (true)
        {
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == _text.Length)
            {
                tokens.Add(new Token(TokenKind.End, at, string.Empty));
                return tokens;
            }

            var length = Next(at, tokens);
            if (length == 0)
            {
                return null;
            }

            at += length;
        }
    }

    /// <summary>Adds the token at a place and says how long it is written; 0 when it was reported.</summary>
    private int Next(int at, List<Token> tokens) => _text[at] switch
    {
        >= '0' and <= '9' => Number(at, tokens),
        '"' or '\'' => QuotedText(at, tokens),
        '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Word(at, tokens),
        _ => Sign(at, tokens),
    };

    private int Number(int at, List<Token> tokens)
    {
        var end = EndOfDigits(at);
        if (end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            end = EndOfDigits(end + 1);
        }

        if (end < _text.Length && _text[end] == '%')
        {
            end++;
        }

        // A letter right after the digits belongs to the same word: `60x` is one mistake, not two.
        end = Math.Max(end, EndOfWord(end));
        var written = _text[at..end];
        if (Durations.TryParse(written, out var days))
        {
            tokens.Add(new Token(TokenKind.Number, at, written, days) { IsDuration = true });
        }
        else if (Numbers.TryParse(written, out var number))
        {
            tokens.Add(new Token(TokenKind.Number, at, written, number));
        }
        else
        {
            bag.Report(ExpressionRules.BadNumber, text.At(at), $"`{written}` is not a number", Durations.Advice(written));
            return 0;
        }

        return end - at;
    }

    private int EndOfDigits(int at)
    {
        while (at < _text.Length && (char.IsAsciiDigit(_text[at]) || _text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private int QuotedText(int at, List<Token> tokens)
    {
        var quote = _text[at];
        var end = at + 1;
        while (end < _text.Length && (_text[end] != quote || (end + 1 < _text.Length && _text[end + 1] == quote)))
        {
            end += _text[end] == quote ? 2 : 1;
        }

        if (end >= _text.Length)
        {
            bag.Report(ExpressionRules.OpenText, text.At(at), $"the text that begins here has no closing {quote}");
            return 0;
        }

        var content = _text[(at + 1)..end].Replace($"{quote}{quote}", quote.ToString(), StringComparison.Ordinal);
        tokens.Add(new Token(TokenKind.Text, at, content));
        return end + 1 - at;
    }

    private int Word(int at, List<Token> tokens)
    {
        var end = EndOfWord(at);
        tokens.Add(new Token(TokenKind.Word, at, _text[at..end]));
        return end - at;
    }

    /// <summary>A dot belongs to a word only before a further letter: <c>low..high</c> are two words.</summary>
    private int EndOfWord(int at)
    {
        while (at < _text.Length && (IsWordLetter(_text[at]) || (_text[at] == '.' && at + 1 < _text.Length && IsWordLetter(_text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
