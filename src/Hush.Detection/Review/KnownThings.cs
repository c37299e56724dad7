namespace Hush.Detection.Review;

/// <summary>
/// Products that are written as names are: medicines, programs, typefaces, insurers and brands; and the medical signs and tests that bear their
/// finders' names. Own words of the trade only; what is somebody's name as well stands in <see cref="Ambiguous"/>.
/// </summary>
internal static class KnownThings
{
    /// <summary>Things that nobody is called by.</summary>
    public static WordList Sure { get; } = new(
        // medicines
        "humira eliquis xarelto plavix ozempic wegovy mounjaro trulicity victoza jardiance farxiga januvia metformin lantus humalog novolog levemir tresiba lipitor crestor zocor pravachol zetia " +
        "norvasc lisinopril losartan amlodipine atorvastatin simvastatin rosuvastatin metoprolol atenolol carvedilol warfarin coumadin heparin enoxaparin lovenox aspirin ibuprofen advil motrin " +
        "tylenol paracetamol acetaminophen naproxen aleve celebrex meloxicam tramadol oxycodone oxycontin percocet vicodin hydrocodone morphine fentanyl codeine gabapentin neurontin lyrica pregabalin " +
        "cymbalta zoloft prozac lexapro celexa paxil effexor wellbutrin sertraline fluoxetine escitalopram citalopram venlafaxine bupropion trazodone xanax ativan klonopin valium alprazolam lorazepam " +
        "clonazepam diazepam ambien zolpidem adderall ritalin concerta vyvanse strattera seroquel abilify zyprexa risperdal lithium lamictal depakote keppra topamax tegretol dilantin synthroid " +
        "levothyroxine prednisone prednisolone dexamethasone hydrocortisone albuterol ventolin advair symbicort flovent singulair spiriva zyrtec claritin allegra benadryl flonase amoxicillin augmentin " +
        "azithromycin zithromax ciprofloxacin doxycycline cephalexin clindamycin bactrim penicillin omeprazole prilosec nexium pantoprazole protonix pepcid famotidine zofran ondansetron enbrel stelara " +
        "cosentyx skyrizi rinvoq xeljanz keytruda opdivo herceptin revlimid ibrance truvada biktarvy descovy paxlovid tamiflu viagra cialis sildenafil tadalafil botox restasis eylea prolia fosamax " +
        "repatha praluent entresto brilinta pradaxa otezla dupixent taltz remicade simponi cimzia orencia actemra imuran methotrexate plaquenil suboxone naloxone narcan insulin glipizide " +
        // programs
        "jira grafana prometheus ansible terraform kubernetes docker nginx postgres postgresql mysql mongodb redis kafka elasticsearch kibana logstash splunk datadog pagerduty github gitlab bitbucket " +
        "confluence slack zendesk salesforce hubspot workday servicenow okta auth0 jupyter pandas numpy pytorch tensorflow pytest nodejs webpack eslint vite nextjs django laravel symfony webflow " +
        "wordpress drupal magento shopify photoshop illustrator indesign figma autocad solidworks excel powerpoint onedrive sharepoint vscode intellij pycharm xcode putty wireshark vmware " +
        "virtualbox hadoop airflow snowflake databricks tableau looker helm istio envoy traefik vagrant chromium firefox thunderbird libreoffice " +
        // laws and charts by their initials
        "erisa hipaa ferpa raci glba fmla coppa " +
        // who is called upon, not called
        "dios dieu jessas jaysus herrje jeez jaysis " +
        // typefaces
        "arial helvetica verdana calibri cambria consolas tahoma garamond futura bodoni baskerville palatino bookman rockwell roboto lato montserrat monospace " +
        // insurers, shops, brands
        "aetna cigna humana medicare medicaid tricare allianz geico progressive walgreens verizon comcast xfinity netflix spotify paypal venmo zelle airbnb lyft uber ikea lidl aldi tesco sainsburys argos");

    /// <summary>Things that are somebody's name as well: they count as things beside others, or beside the words of their trade.</summary>
    public static WordList Ambiguous { get; } = new(
        "jenkins prometheus maven gradle jasmine karma mocha django flask celery salt puppet chef consul vault nomad helm harbor ruby perl julia pascal ada swift dart crystal eclipse apollo atlas " +
        "gill sans franklin gothic lucida console georgia courier comic times century schoolbook trebuchet impact kaiser permanente anthem alexa siri cortana watson claude " +
        "kernig brudzinski rinne weber romberg babinski murphy mcburney rovsing tinel phalen lachman mcmurray homan homans trendelenburg thomas faber lasegue hoffmann apgar glasgow braden norton beck " +
        "hamilton barthel chvostek trousseau cullen turner battle levine virchow courvoisier charcot kussmaul cheyne stokes jesus christ");

    /// <summary>Words of the trades beside which an ambiguous word is a thing.</summary>
    public static WordList Trades { get; } = new(
        "negative positive neg pos normal abnormal sign signs test tests bilaterally equivocal score scale disease syndrome maneuver manoeuvre reflex reflexes phenomenon " +
        "font fonts typeface typefaces bold italic serif install installed installing deploy deployed pipeline plugin plugins server dashboard cluster repo repository build builds sdk api " +
        "mg mcg ml tablet tablets capsule capsules dose doses refill refills prescription insurance insurer plan coverage copay oh omg god for goodness sake");
}
