namespace BotTutor.Host.Pages;

internal static class EnglishTexts
{
    public static PageTexts All { get; } = new()
    {
        Language = "en",
        Locale = "en-US",
        SkipToContent = "Skip to content",
        ChooseLanguage = "Choose a language",
        Start = new()
        {
            Title = "BotTutor: an answering bot for small shops",
            Description = "A bot that answers about prices, stock, opening hours and shipping, and takes the order. In the words people use in chats.",
            Headline = "Small shop,",
            HeadlineEnd = "quick answers.",
            Lead = "Price, stock, opening hours, shipping: the same questions arrive dozens of times a day. BotTutor answers them in a moment and writes the order down, so all you do is pack.",
            Try = "Try shopping now",
            TryNote = "At Toko Rasa Nusantara, our sample shop. No account, no real money.",
            SampleCaption = "A sample chat",
            SampleQuestion = "hi, how much r the tempe chips? got any?",
            SampleAnswer = "Original Tempe Chips 200 g: IDR 18,000. In stock, 42 left.",
            SampleChoices = ["Buy", "See variants", "Photo"],
            SampleOrder = "3 of the spicy ones pls",
            SampleCart = "3 x Spicy Tempe Chips IDR 19,000 = IDR 57,000, in your cart.",
            PromisesTitle = "Like help from someone who knows every shelf",
            Promises =
            [
                new("chat", "Reads chat language", "“how much r the chips, got any?” gets the right price and stock at once."),
                new("basket", "Writes the whole order down", "Name, address, delivery, payment, in any order. Shipping and total are right to the last rupiah."),
                new("thread", "Never loses the thread", "Ask for the opening hours while checking out, close the page, lose the signal: the chat goes on where it was."),
            ],
            Closing = "BotTutor is made for owners of small shops in Indonesia. Toko Rasa Nusantara is a sample shop; its goods and orders are not real.",
        },
        Chat = new()
        {
            Title = "Toko Rasa Nusantara",
            Description = "Ask for prices and stock, and order, at Toko Rasa Nusantara.",
            Home = "Toko Rasa Nusantara, to the start page",
            NewTalk = "Start a new chat",
            Opening = "Opening the chat…",
            Away = "The shop cannot be reached. Check your connection and try again. What you have sent is not lost.",
            Interrupted = "The connection was lost. We are reconnecting…",
            Retry = "Try again",
            NeedsScript = "The chat needs JavaScript. Switch it on in your browser and reload this page.",
            Region = "Chat with Toko Rasa Nusantara",
            Placeholder = "Write a message…",
            AboutTitle = "About this shop",
            About = "Crunchy snacks, coffee from the islands, batik shirts and tote bags, sent all over Indonesia.",
            AsksTitle = "You could start here",
            Asks = ["How much are the tempe chips?", "Which coffee do you have?", "How long are you open today?"],
            FactsTitle = "Shop facts",
            Hours = "Open",
            Delivery = "Delivery",
            DeliveryText = "Courier, local delivery or pick-up",
            Payment = "Payment",
            PaymentText = "Bank transfer, QRIS (simulated) or cash on delivery",
        },
    };
}
