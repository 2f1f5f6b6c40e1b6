using System.Globalization;
using System.Numerics;
using System.Text;

namespace BotTutor.Expressions;

/// <summary>JSON as people write it: with single quotes, names without quotes, comments, and commas too many. Strict JSON reads the same.</summary>
public static class LooseJson
{
    /// <summary>Reads a text; nothing when it is not even loosely JSON.</summary>
    public static Value? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Reader(text);
        return reader.ReadValue(0) is { } value && reader.IsAtEnd() ? value : default(Value?);
    }

    private sealed class Reader(string text)
    {
        private const int Deepest = 100;

        private int _place;

        public bool IsAtEnd()
        {
            SkipBlanks();
            return _place >= text.Length;
        }

        public Value? ReadValue(int depth)
        {
            SkipBlanks();
            if (_place >= text.Length || depth > Deepest)
            {
                return null;
            }

            return text[_place] switch
            {
                '{' => ReadObject(depth + 1),
                '[' => ReadArray(depth + 1),
                '\'' or '"' => ReadText() is { } plain ? Value.Of(plain) : default(Value?),
                _ => ReadWord(),
            };
        }

        private Value? ReadObject(int depth)
        {
            _place++;
            var properties = new ValueObject();
            while (!Takes('}'))
            {
                var name = _place < text.Length && text[_place] is '\'' or '"' ? ReadText() : TakeWord();
                if (name is null || !Takes(':') || ReadValue(depth) is not { } value)
                {
                    return null;
                }

                properties[name] = value;
                if (!Takes(',') && !Sees('}'))
                {
                    return null;
                }
            }

            return Value.Of(properties);
        }

        private Value? ReadArray(int depth)
        {
            _place++;
            var items = new ValueArray();
            while (!Takes(']'))
            {
                if (ReadValue(depth) is not { } item)
                {
                    return null;
                }

                items.Add(item);
                if (!Takes(',') && !Sees(']'))
                {
                    return null;
                }
            }

            return Value.Of(items);
        }

        private string? ReadText()
        {
            var quote = text[_place++];
            var plain = new StringBuilder();
            for (; _place < text.Length; _place++)
            {
                var letter = text[_place];
                if (letter == quote)
                {
                    _place++;
                    return plain.ToString();
                }

                if (letter != '\\')
                {
                    plain.Append(letter);
                }
                else if (++_place >= text.Length || !AppendEscaped(plain))
                {
                    return null;
                }
            }

            return null;
        }

        private bool AppendEscaped(StringBuilder plain)
        {
            if (text[_place] != 'u')
            {
                plain.Append(text[_place] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'b' => '\b',
                    'f' => '\f',
                    var other => other,
                });
                return true;
            }

            if (_place + 4 < text.Length && ushort.TryParse(text.AsSpan(_place + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                _place += 4;
                return true;
            }

            return false;
        }

        private Value? ReadWord() => TakeWord() switch
        {
            null => default(Value?),
            "true" => Value.True,
            "false" => Value.False,
            "null" or "undefined" => Value.Null,
            var word when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => Value.Of(whole),
            var word when BigInteger.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big) => Value.Of(big),
            var word when (char.IsAsciiDigit(word[0]) || word[0] is '-' or '.')
                && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Value.Of(number),
            _ => null,
        };

        private string? TakeWord()
        {
            SkipBlanks();
            var start = _place;
            while (_place < text.Length && (char.IsLetterOrDigit(text[_place]) || text[_place] is '_' or '$' or '-' or '+' or '.'))
            {
                _place++;
            }

            return _place == start ? null : text[start.._place];
        }

        private bool Sees(char sign)
        {
            SkipBlanks();
            return _place < text.Length && text[_place] == sign;
        }

        private bool Takes(char sign)
        {
            if (!Sees(sign))
            {
                return false;
            }

            _place++;
            SkipBlanks();
            return true;
        }

        private void SkipBlanks()
        {
            while (_place < text.Length)
            {
                if (char.IsWhiteSpace(text[_place]) || text[_place] == '\ufeff')
                {
                    _place++;
                }
                else if (text.AsSpan(_place).StartsWith("//"))
                {
                    var end = text.IndexOf('\n', _place);
                    _place = end < 0 ? text.Length : end;
                }
                else if (text.AsSpan(_place).StartsWith("/*"))
                {
                    var end = text.IndexOf("*/", _place + 2, StringComparison.Ordinal);
                    _place = end < 0 ? text.Length : end + 2;
                }
                else
                {
                    return;
                }
            }
        }
    }
}
