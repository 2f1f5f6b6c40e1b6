using BotTutor.Dialogs.Memory;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>The sorts of values that can be looked for.</summary>
internal enum ValueSort
{
    Age,
    Currency,
    DateTime,
    Dimension,
    Email,
    Guid,
    Hashtag,
    Ip,
    Mention,
    Number,
    NumberRange,
    Ordinal,
    Percentage,
    PhoneNumber,
    Temperature,
    Url,
}

/// <summary>The only place that knows Microsoft.Recognizers.Text.</summary>
internal static class TextReaders
{
    /// <summary>The entities of a sort. Dialogs get them as they were written; what they mean stands in <c>$instance</c>.</summary>
    public static IEnumerable<FoundEntity> Find(ValueSort sort, string name, string text, string locale) =>
        Read(sort, text, locale).Select(result => new FoundEntity(name, result.Text, result.Text, result.Start, result.End + 1)
        {
            Resolution = ActivityValue.Rare(result.Resolution),
        });

    public static List<ModelResult> Read(ValueSort sort, string text, string locale, DateTimeOffset? now = null)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var culture = Culture.MapToNearestLanguage(locale is "" ? Culture.English : locale);
        culture = Culture.SupportedCultures.Any(known => known.CultureCode == culture) ? culture : Culture.English;
        return sort switch
        {
            ValueSort.Age => NumberWithUnitRecognizer.RecognizeAge(text, culture),
            ValueSort.Currency => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
            ValueSort.DateTime => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now?.DateTime),
            ValueSort.Dimension => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
            ValueSort.Email => SequenceRecognizer.RecognizeEmail(text, culture),
            ValueSort.Guid => SequenceRecognizer.RecognizeGUID(text, culture),
            ValueSort.Hashtag => SequenceRecognizer.RecognizeHashtag(text, culture),
            ValueSort.Ip => SequenceRecognizer.RecognizeIpAddress(text, culture),
            ValueSort.Mention => SequenceRecognizer.RecognizeMention(text, culture),
            ValueSort.Number => NumberRecognizer.RecognizeNumber(text, culture),
            ValueSort.NumberRange => NumberRecognizer.RecognizeNumberRange(text, culture),
            ValueSort.Ordinal => NumberRecognizer.RecognizeOrdinal(text, culture),
            ValueSort.Percentage => NumberRecognizer.RecognizePercentage(text, culture),
            ValueSort.PhoneNumber => SequenceRecognizer.RecognizePhoneNumber(text, culture),
            ValueSort.Temperature => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
            _ => SequenceRecognizer.RecognizeURL(text, culture),
        };
    }
}
