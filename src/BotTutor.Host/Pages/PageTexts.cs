namespace BotTutor.Host.Pages;

/// <summary>Every word of the start page and the chat page in one language.</summary>
public sealed record PageTexts
{
    /// <summary>Gets the language as the address names it: <c>id</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the language as Web Chat and the bot name it, such as <c>id-ID</c>.</summary>
    public required string Locale { get; init; }

    public required StartTexts Start { get; init; }

    public required ChatTexts Chat { get; init; }

    public required string SkipToContent { get; init; }

    public required string ChooseLanguage { get; init; }

    /// <returns>English when it is asked for, Indonesian otherwise: it is the first language here.</returns>
    public static PageTexts In(string? language) =>
        language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? EnglishTexts.All : IndonesianTexts.All;

    public sealed record StartTexts
    {
        public required string Title { get; init; }

        public required string Description { get; init; }

        public required string Headline { get; init; }

        /// <summary>Gets the end of the headline, which is emphasised.</summary>
        public required string HeadlineEnd { get; init; }

        public required string Lead { get; init; }

        public required string Try { get; init; }

        public required string TryNote { get; init; }

        public required string SampleCaption { get; init; }

        public required string SampleQuestion { get; init; }

        public required string SampleAnswer { get; init; }

        public required IReadOnlyList<string> SampleChoices { get; init; }

        public required string SampleOrder { get; init; }

        public required string SampleCart { get; init; }

        public required string PromisesTitle { get; init; }

        public required IReadOnlyList<Promise> Promises { get; init; }

        public required string Closing { get; init; }
    }

    public sealed record Promise(string Icon, string Title, string Text);

    public sealed record ChatTexts
    {
        public required string Title { get; init; }

        public required string Description { get; init; }

        public required string Home { get; init; }

        public required string NewTalk { get; init; }

        public required string Opening { get; init; }

        public required string Away { get; init; }

        public required string Interrupted { get; init; }

        public required string Retry { get; init; }

        public required string NeedsScript { get; init; }

        public required string Region { get; init; }

        public required string Placeholder { get; init; }

        public required string AboutTitle { get; init; }

        public required string About { get; init; }

        public required string AsksTitle { get; init; }

        public required IReadOnlyList<string> Asks { get; init; }

        public required string FactsTitle { get; init; }

        public required string Hours { get; init; }

        public required string Delivery { get; init; }

        public required string DeliveryText { get; init; }

        public required string Payment { get; init; }

        public required string PaymentText { get; init; }
    }
}
