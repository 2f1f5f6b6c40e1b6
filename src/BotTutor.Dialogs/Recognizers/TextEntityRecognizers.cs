namespace BotTutor.Dialogs.Recognizers;

/// <summary>Finds values by the recognizers of Microsoft.Recognizers.Text, which read English and a dozen other languages.</summary>
public abstract record TextEntityRecognizer : EntityRecognizer
{
    /// <summary>The name of the entity.</summary>
    private protected abstract string Entity { get; }

    private protected abstract ValueSort Sort { get; }

    internal sealed override IEnumerable<FoundEntity> Find(Utterance utterance) =>
        TextReaders.Find(Sort, Entity, utterance.Text, utterance.Locale);
}

[DialogKind("Microsoft.AgeEntityRecognizer")]
public sealed record AgeEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "age";

    private protected override ValueSort Sort => ValueSort.Age;
}

[DialogKind("Microsoft.CurrencyEntityRecognizer")]
public sealed record CurrencyEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "currency";

    private protected override ValueSort Sort => ValueSort.Currency;
}

[DialogKind("Microsoft.DateTimeEntityRecognizer")]
public sealed record DateTimeEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "datetime";

    private protected override ValueSort Sort => ValueSort.DateTime;
}

[DialogKind("Microsoft.DimensionEntityRecognizer")]
public sealed record DimensionEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "dimension";

    private protected override ValueSort Sort => ValueSort.Dimension;
}

[DialogKind("Microsoft.EmailEntityRecognizer")]
public sealed record EmailEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "email";

    private protected override ValueSort Sort => ValueSort.Email;
}

[DialogKind("Microsoft.GuidEntityRecognizer")]
public sealed record GuidEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "guid";

    private protected override ValueSort Sort => ValueSort.Guid;
}

[DialogKind("Microsoft.HashtagEntityRecognizer")]
public sealed record HashtagEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "hashtag";

    private protected override ValueSort Sort => ValueSort.Hashtag;
}

[DialogKind("Microsoft.IpEntityRecognizer")]
public sealed record IpEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "ip";

    private protected override ValueSort Sort => ValueSort.Ip;
}

[DialogKind("Microsoft.MentionEntityRecognizer")]
public sealed record MentionEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "mention";

    private protected override ValueSort Sort => ValueSort.Mention;
}

[DialogKind("Microsoft.NumberEntityRecognizer")]
public sealed record NumberEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "number";

    private protected override ValueSort Sort => ValueSort.Number;
}

[DialogKind("Microsoft.NumberRangeEntityRecognizer")]
public sealed record NumberRangeEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "numberrange";

    private protected override ValueSort Sort => ValueSort.NumberRange;
}

[DialogKind("Microsoft.OrdinalEntityRecognizer")]
public sealed record OrdinalEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "ordinal";

    private protected override ValueSort Sort => ValueSort.Ordinal;
}

[DialogKind("Microsoft.PercentageEntityRecognizer")]
public sealed record PercentageEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "percentage";

    private protected override ValueSort Sort => ValueSort.Percentage;
}

[DialogKind("Microsoft.PhoneNumberEntityRecognizer")]
public sealed record PhoneNumberEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "phonenumber";

    private protected override ValueSort Sort => ValueSort.PhoneNumber;
}

[DialogKind("Microsoft.TemperatureEntityRecognizer")]
public sealed record TemperatureEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "temperature";

    private protected override ValueSort Sort => ValueSort.Temperature;
}

[DialogKind("Microsoft.UrlEntityRecognizer")]
public sealed record UrlEntityRecognizer : TextEntityRecognizer
{
    private protected override string Entity => "url";

    private protected override ValueSort Sort => ValueSort.Url;
}
